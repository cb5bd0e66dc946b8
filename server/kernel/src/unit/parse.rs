//! The grammar of units: sums of products of powers of names and numbers.
//!
//! Products and quotients bind alike and are read from the left, whether a sign stands between two
//! names or a blank does: `m/s kg` is `(m/s) kg`. Powers are read from the right.

use super::Unreadable;
use super::quantity::Quantity;
use super::token::{Token, tokens};

/// How many pieces a text may have.
const MOST_TOKENS: usize = 500;
/// How deep brackets, signs and powers may nest.
const DEEPEST: usize = 50;

/// Words that raise the next name to a power.
const BEFORE: &[(&str, f64)] = &[("square", 2.0), ("sq", 2.0), ("cubic", 3.0)];
/// Words that raise the last name to a power.
const BEHIND: &[(&str, f64)] = &[("squared", 2.0), ("cubed", 3.0)];

/// Reads a text, with a function that knows the names.
pub fn parse(text: &str, names: impl Fn(&str) -> Option<Quantity>) -> Result<Quantity, Unreadable> {
    let tokens = tokens(text)?;
    if tokens.len() > MOST_TOKENS {
        return Err(Unreadable::Grammar);
    }
    let mut parser = Parser {
        tokens: &tokens,
        names,
        depth: 0,
    };
    let quantity = parser.sum()?;
    if parser.tokens.is_empty() {
        Ok(quantity)
    } else {
        Err(Unreadable::Grammar)
    }
}

struct Parser<'a, Names> {
    /// What has not been read yet.
    tokens: &'a [Token<'a>],
    names: Names,
    depth: usize,
}

impl<Names: Fn(&str) -> Option<Quantity>> Parser<'_, Names> {
    fn sum(&mut self) -> Result<Quantity, Unreadable> {
        let mut sum = self.product()?;
        loop {
            sum = match self.tokens.first() {
                Some(Token::Plus) => {
                    self.skip();
                    sum.plus(&self.product()?)?
                }
                Some(Token::Minus) => {
                    self.skip();
                    sum.plus(&self.product()?.negative()?)?
                }
                _ => return Ok(sum),
            };
        }
    }

    fn product(&mut self) -> Result<Quantity, Unreadable> {
        let mut product = self.signed()?;
        loop {
            product = match self.tokens.first() {
                Some(Token::Times) => {
                    self.skip();
                    product.times(&self.signed()?)?
                }
                Some(Token::Per) => {
                    self.skip();
                    product.per(&self.signed()?)?
                }
                Some(Token::Number(_) | Token::Word(_) | Token::Open) => {
                    product.times(&self.power()?)?
                }
                _ => return Ok(product),
            };
        }
    }

    /// A power with signs before it: `-m^2` is `-(m^2)`.
    fn signed(&mut self) -> Result<Quantity, Unreadable> {
        match self.tokens.first() {
            Some(Token::Minus) => {
                self.skip();
                self.deeper(Self::signed)?.negative()
            }
            Some(Token::Plus) => {
                self.skip();
                self.deeper(Self::signed)
            }
            _ => self.power(),
        }
    }

    fn power(&mut self) -> Result<Quantity, Unreadable> {
        let mut base = self.atom()?;
        while let Some(exponent) = self.word_of(BEHIND) {
            base = base.power(&Quantity::number(exponent)?)?;
        }
        if self.tokens.first() == Some(&Token::Power) {
            self.skip();
            let exponent = self.deeper(Self::signed)?;
            base = base.power(&exponent)?;
        }
        Ok(base)
    }

    fn atom(&mut self) -> Result<Quantity, Unreadable> {
        if let Some(exponent) = self.word_of(BEFORE) {
            return match self.tokens.first() {
                Some(Token::Word(_)) => {
                    self.deeper(Self::atom)?.power(&Quantity::number(exponent)?)
                }
                _ => Err(Unreadable::Grammar),
            };
        }
        let (first, rest) = self.tokens.split_first().ok_or(Unreadable::Grammar)?;
        self.tokens = rest;
        match first {
            Token::Number(number) => Quantity::number(*number),
            Token::Word(word) => {
                (self.names)(word).ok_or_else(|| Unreadable::Unknown((*word).to_owned()))
            }
            Token::Open => {
                let inner = self.deeper(Self::sum)?;
                match self.tokens.first() {
                    Some(Token::Close) => {
                        self.skip();
                        Ok(inner)
                    }
                    _ => Err(Unreadable::Grammar),
                }
            }
            _ => Err(Unreadable::Grammar),
        }
    }

    /// The power that the next word stands for, if it is one of these; then it is read.
    fn word_of(&mut self, words: &[(&str, f64)]) -> Option<f64> {
        let Some(Token::Word(next)) = self.tokens.first() else {
            return None;
        };
        let (_, exponent) = words.iter().find(|(word, _)| word == next)?;
        self.skip();
        Some(*exponent)
    }

    fn skip(&mut self) {
        self.tokens = self.tokens.get(1..).unwrap_or_default();
    }

    fn deeper(
        &mut self,
        read: impl Fn(&mut Self) -> Result<Quantity, Unreadable>,
    ) -> Result<Quantity, Unreadable> {
        if self.depth == DEEPEST {
            return Err(Unreadable::Grammar);
        }
        self.depth += 1;
        let quantity = read(self);
        self.depth -= 1;
        quantity
    }
}
