//! Free-text search: how a client's words become conditions.

use super::sql::{Statement, Value};

/// How a search term has to match a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Matching {
    /// The field contains the term, in whatever case.
    #[default]
    Contains,
    /// The term is a regular expression that the field matches, in whatever case.
    Regex,
    /// The field contains the term, a regular expression, as whole words.
    Whole,
}

impl Matching {
    /// The operator that compares a field with a pattern of [`Self::pattern`].
    pub const fn operator(self) -> &'static str {
        match self {
            Self::Contains => "COLLATE letters ILIKE",
            Self::Regex | Self::Whole => "COLLATE letters ~*",
        }
    }

    /// The pattern for one term.
    pub fn pattern(self, term: &str) -> String {
        match self {
            Self::Contains => contains(term),
            Self::Regex => term.to_owned(),
            Self::Whole => format!(r"\y{term}\y"),
        }
    }
}

/// A `LIKE` pattern for everything that contains `text`, whose own wildcards mean themselves.
pub fn contains(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

/// The terms of a search: words, and phrases in single or double quotes. Commas separate words,
/// too. A row is found when every term matches one of its fields.
pub fn terms(search: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in words(search) {
        let word = word.trim_matches(',');
        if let Some(phrase) = quoted(word) {
            found.push(phrase);
        } else {
            found.extend(word.split(',').map(str::trim).map(str::to_owned));
        }
    }
    found.retain(|term| !term.is_empty());
    found
}

/// Splits at white space that is outside quotes; a quote without its partner is a plain character.
fn words(search: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut skip_to = 0;
    for (at, c) in search.char_indices() {
        if at < skip_to || c == '\0' {
            continue;
        }
        if c.is_whitespace() {
            if let Some(start) = start.take() {
                words.push(&search[start..at]);
            }
            continue;
        }
        start.get_or_insert(at);
        if c == '"' || c == '\'' {
            // Jump over the phrase, if it ends.
            if let Some(end) = phrase_end(&search[at + 1..], c) {
                skip_to = at + 1 + end + 1;
            }
        }
    }
    words.extend(start.map(|start| &search[start..]));
    words
}

/// Where the phrase that `quote` opened ends, passing over escaped quotes.
fn phrase_end(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return Some(at),
            _ => {}
        }
    }
    None
}

/// The text inside a word that is one quoted phrase.
fn quoted(word: &str) -> Option<String> {
    let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = word.strip_prefix(quote)?.strip_suffix(quote)?;
    Some(
        inner
            .replace(&format!("\\{quote}"), &quote.to_string())
            .replace("\\\\", "\\"),
    )
}

/// One word or phrase of a search.
#[derive(Debug)]
struct Term {
    /// As the client wrote it.
    expression: String,
    text: Value,
    /// In lower case, where everybody knows the letters.
    folded: Option<Value>,
    pattern: Value,
}

/// The terms of a search, and how they have to match.
#[derive(Debug)]
pub struct Search {
    terms: Vec<Term>,
    matching: Matching,
}

impl Search {
    /// Reads what a client searches for; `None` when there is no term in it.
    pub fn new(search: &str, matching: Matching) -> Option<Self> {
        let terms: Vec<_> = terms(search)
            .into_iter()
            .map(|term| Term {
                pattern: Value::new(matching.pattern(&term)),
                text: Value::new(term.clone()),
                folded: term
                    .is_ascii()
                    .then(|| Value::new(term.to_ascii_lowercase())),
                expression: term,
            })
            .collect();
        (!terms.is_empty()).then_some(Self { terms, matching })
    }

    /// The terms, where they are regular expressions.
    pub fn expressions(&self) -> impl Iterator<Item = &str> {
        let expressions = (self.matching != Matching::Contains).then_some(&self.terms);
        let terms = expressions.into_iter().flatten();
        terms.map(|term| term.expression.as_str())
    }

    /// Writes the condition that every term matches one of the `fields`, which are what
    /// [`super::Resource::search`] tells.
    pub fn condition<'a>(&'a self, fields: &'static [&'static str], statement: &mut Statement<'a>) {
        for (at, term) in self.terms.iter().enumerate() {
            statement.push(if at == 0 { "(" } else { " AND (" });
            let mut written = Written::default();
            for (at, field) in fields.iter().enumerate() {
                statement.push(if at == 0 { "" } else { " OR " });
                self.field(field, term, &mut written, statement);
            }
            statement.push(")");
        }
    }

    fn field<'a>(
        &self,
        field: &'static str,
        term: &'a Term,
        written: &mut Written,
        statement: &mut Statement<'a>,
    ) {
        let mut rest = field;
        let mut compared = false;
        while let Some((before, marker)) = rest.split_once('{') {
            let (name, after) = marker.split_once('}').unwrap_or((marker, ""));
            statement.push(before);
            if let Some(grams) = name.strip_prefix("indexed ") {
                if self.matching == Matching::Contains {
                    statement.push(grams).push(" @@ search_query(");
                    written.text(term, statement);
                    statement.push(") AND");
                }
            } else if let Some(texts) = name.strip_prefix("holds ") {
                if self.matching == Matching::Contains {
                    Self::hold(texts, term, written, statement);
                } else {
                    self.match_any(texts, term, written, statement);
                }
                compared = true;
            } else {
                self.compare(term, written, statement);
                compared = true;
            }
            rest = after;
        }
        statement.push(rest);
        if !compared {
            statement.push(" ");
            self.compare(term, written, statement);
        }
    }

    /// Writes that one of the texts holds the term. They are put into one text: the database spells
    /// `fold` out wherever it is called, for each statement anew.
    fn hold<'a>(
        texts: &'static str,
        term: &'a Term,
        written: &mut Written,
        statement: &mut Statement<'a>,
    ) {
        statement.push("strpos(fold(");
        if texts.contains(',') {
            // What stands between them is in none of them.
            statement.push("concat_ws(chr(1), ").push(texts).push(")");
        } else {
            statement.push(texts);
        }
        statement.push("), ");
        written.folded(term, statement);
        statement.push(") > 0");
    }

    /// Writes that one of the texts matches the term.
    fn match_any<'a>(
        &self,
        texts: &'static str,
        term: &'a Term,
        written: &mut Written,
        statement: &mut Statement<'a>,
    ) {
        for (at, text) in texts.split(',').enumerate() {
            statement.push(if at == 0 { "(" } else { " OR " });
            statement.push(text.trim()).push(" ");
            self.compare(term, written, statement);
        }
        statement.push(")");
    }

    fn compare<'a>(&self, term: &'a Term, written: &mut Written, statement: &mut Statement<'a>) {
        statement.push(self.matching.operator()).push(" ");
        written.pattern(term, statement);
    }
}

/// The numbers of the parameters that a term has been bound to so far.
#[derive(Default)]
struct Written {
    text: Option<usize>,
    folded: Option<usize>,
    pattern: Option<usize>,
}

impl Written {
    fn text<'a>(&mut self, term: &'a Term, statement: &mut Statement<'a>) {
        let number = *self
            .text
            .get_or_insert_with(|| statement.reserve(&term.text));
        statement.reference(number);
    }

    fn folded<'a>(&mut self, term: &'a Term, statement: &mut Statement<'a>) {
        let Some(folded) = &term.folded else {
            statement.push("fold(");
            self.text(term, statement);
            statement.push(")");
            return;
        };
        let number = *self.folded.get_or_insert_with(|| statement.reserve(folded));
        statement.reference(number);
    }

    fn pattern<'a>(&mut self, term: &'a Term, statement: &mut Statement<'a>) {
        let number = *self
            .pattern
            .get_or_insert_with(|| statement.reserve(&term.pattern));
        statement.reference(number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_words_phrases_and_commas() {
        assert_eq!(terms("0402 cap"), ["0402", "cap"]);
        assert_eq!(terms("  a,b ,c  "), ["a", "b", "c"]);
        assert_eq!(
            terms(r#"red "blue chair" 'x y'"#),
            ["red", "blue chair", "x y"]
        );
        assert_eq!(terms(r#"say "a \"b\" c""#), ["say", r#"a "b" c"#]);
        assert_eq!(terms(r#"5" disk"#), [r#"5""#, "disk"]);
        assert_eq!(terms(" , ,"), Vec::<String>::new());
    }

    #[test]
    fn wildcards_mean_themselves() {
        assert_eq!(contains(r"50%_\"), r"%50\%\_\\%");
        assert_eq!(Matching::Whole.pattern("cap"), r"\ycap\y");
    }
}
