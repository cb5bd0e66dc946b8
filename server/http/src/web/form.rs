//! What a form sends (`application/x-www-form-urlencoded`).

use http::{HeaderMap, StatusCode, header};

use ferrostock_kernel::error::{Error, Result};

/// The fields of a form, in order.
#[derive(Clone, Default)]
pub struct Form(Vec<(String, String)>);

/// A field that must stand once was sent more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated(pub String);

impl Form {
    /// Reads a body; 415 when it is no form.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self> {
        let content_type = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Error::refused(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                format!("Unsupported media type \"{media_type}\" in request."),
            ));
        }
        Ok(Self(form_urlencoded::parse(body).into_owned().collect()))
    }

    /// Takes the fields of a query.
    pub fn from_query(query: &[(String, String)]) -> Self {
        Self(query.to_vec())
    }

    /// The last value of a field, if it is not empty.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().rev().filter(|(known, _)| known == name);
        found
            .next()
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// The value of a field that must not stand more than once; `None` for an empty one (RFC 6749,
    /// 3.1).
    pub fn one(&self, name: &str) -> Result<Option<&str>, Repeated> {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        let value = found.next().map(|(_, value)| value.as_str());
        if found.next().is_some() {
            return Err(Repeated(name.to_owned()));
        }
        Ok(value.filter(|value| !value.is_empty()))
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.value(name).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read() {
        let mut headers = HeaderMap::new();
        assert!(Form::read(&headers, b"a=1").is_err());
        let kind = "application/x-www-form-urlencoded; charset=utf-8";
        headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        let form = Form::read(&headers, b"a=1+2&b=&c=%26&c=x").unwrap();
        assert_eq!(form.value("a"), Some("1 2"));
        assert_eq!(form.value("b"), None);
        assert_eq!(form.value("c"), Some("x"));
        assert_eq!(form.one("a"), Ok(Some("1 2")));
        assert_eq!(form.one("c"), Err(Repeated("c".into())));
        assert!(form.ticked("a") && !form.ticked("d"));
    }
}
