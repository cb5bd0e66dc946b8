//! Request bodies: JSON, web forms and multipart forms become one JSON object.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value};

use ferrostock_kernel::error::{Error, NON_FIELD, Result};
use ferrostock_kernel::media::{Uploads, of_upload};

/// What a client sent.
#[derive(Debug)]
pub struct Sent {
    /// The fields.
    pub fields: Map<String, Value>,
    /// The files, by their fields.
    pub uploads: Uploads,
    /// Whether they came from a form, where every value is text and an empty one may mean none.
    pub form: bool,
}

/// Reads a body of one of the three types; an empty body is an empty object whatever its type.
pub async fn read(headers: &HeaderMap, body: Bytes) -> Result<Sent> {
    if body.is_empty() {
        return Ok(Sent {
            fields: Map::new(),
            uploads: Uploads::default(),
            form: false,
        });
    }
    let content_type = content_type(headers);
    match media_type(content_type).as_str() {
        "application/json" => Ok(Sent {
            fields: json(&body)?,
            uploads: Uploads::default(),
            form: false,
        }),
        "application/x-www-form-urlencoded" => {
            let pairs = form_urlencoded::parse(&body).into_owned();
            Ok(Sent {
                fields: fold(pairs),
                uploads: Uploads::default(),
                form: true,
            })
        }
        "multipart/form-data" => {
            let (pairs, uploads) = multipart(content_type, body).await?;
            Ok(Sent {
                fields: fold(pairs),
                uploads,
                form: true,
            })
        }
        _ => Err(Error::refused(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("Unsupported media type \"{content_type}\" in request."),
        )),
    }
}

/// Refuses a body that is compressed: what becomes of it when it is not can't be told from its size.
/// 415.
pub fn ensure_plain(headers: &HeaderMap) -> Result<()> {
    for value in headers.get_all(header::CONTENT_ENCODING) {
        let coding = value.to_str().unwrap_or_default().trim();
        if !coding.is_empty() && !coding.eq_ignore_ascii_case("identity") {
            return Err(Error::refused(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                format!("Unsupported content encoding \"{coding}\" in request."),
            ));
        }
    }
    Ok(())
}

fn content_type(headers: &HeaderMap) -> &str {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn media_type(content_type: &str) -> String {
    let name = content_type.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

/// Whether the body is a form, by what the request says of it.
pub fn is_form(headers: &HeaderMap) -> bool {
    matches!(
        media_type(content_type(headers)).as_str(),
        "application/x-www-form-urlencoded" | "multipart/form-data"
    )
}

/// Reads a JSON object.
pub fn json(body: &[u8]) -> Result<Map<String, Value>> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(other) => Err(Error::field(
            NON_FIELD,
            format!(
                "Invalid data. Expected a dictionary, but got {}.",
                kind_name(&other)
            ),
        )),
        Err(error) => Err(Error::bad_request(format!("JSON parse error - {error}"))),
    }
}

/// What clients know the types of JSON as.
pub fn kind_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

/// The fields and the files of a multipart form. A file without a name is none: browsers send it
/// for an input that was left empty.
async fn multipart(content_type: &str, body: Bytes) -> Result<(Vec<(String, String)>, Uploads)> {
    let malformed =
        |error: multer::Error| Error::bad_request(format!("Multipart form parse error - {error}"));
    let boundary = multer::parse_boundary(content_type).map_err(malformed)?;
    let stream = futures::stream::once(async { Ok::<_, std::convert::Infallible>(body) });
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut pairs = Vec::new();
    let mut uploads = Uploads::default();
    while let Some(part) = parts.next_field().await.map_err(malformed)? {
        let Some(name) = part.name().map(str::to_owned) else {
            continue;
        };
        if let Some(file_name) = part.file_name().map(of_upload) {
            let bytes = part.bytes().await.map_err(malformed)?;
            if let Some(file_name) = file_name {
                uploads.add(name, file_name, bytes);
            }
        } else {
            pairs.push((name, part.text().await.map_err(malformed)?));
        }
    }
    Ok((pairs, uploads))
}

/// Makes an object of the pairs of a form: a name that is repeated becomes a list, `a.b` a field of
/// the object `a`.
fn fold(pairs: impl IntoIterator<Item = (String, String)>) -> Map<String, Value> {
    let mut fields = Map::new();
    for (name, value) in pairs {
        match name.split_once('.') {
            Some((outer, inner)) => {
                let slot = fields
                    .entry(outer)
                    .or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(nested) = slot {
                    append(nested, inner.to_owned(), value);
                }
            }
            None => append(&mut fields, name, value),
        }
    }
    fields
}

fn append(fields: &mut Map<String, Value>, name: String, value: String) {
    let value = Value::String(value);
    match fields.get_mut(&name) {
        None => {
            fields.insert(name, value);
        }
        Some(Value::Array(list)) => list.push(value),
        Some(single) => *single = Value::Array(vec![single.take(), value]),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    async fn read_as(content_type: &str, body: &'static str) -> Result<Map<String, Value>> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, content_type.parse().unwrap());
        Ok(read(&headers, Bytes::from_static(body.as_bytes()))
            .await?
            .fields)
    }

    #[tokio::test]
    async fn forms_become_objects() {
        let fields = read_as("application/x-www-form-urlencoded", "a=1&b=x+y&a=2&c.d=3").await;
        assert_eq!(
            Value::Object(fields.unwrap()),
            json!({"a": ["1", "2"], "b": "x y", "c": {"d": "3"}})
        );
        let multipart = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X--\r\n";
        let fields = read_as("multipart/form-data; boundary=X", multipart).await;
        assert_eq!(Value::Object(fields.unwrap()), json!({"a": "1"}));
    }

    #[tokio::test]
    async fn files_are_kept_beside_the_fields() {
        let body = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
                    --X\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../b.png\"\r\n\
                    Content-Type: image/png\r\n\r\nPNG\r\n\
                    --X\r\nContent-Disposition: form-data; name=\"g\"; filename=\"\"\r\n\r\n\r\n\
                    --X--\r\n";
        let mut headers = HeaderMap::new();
        let content_type = "multipart/form-data; boundary=X".parse().unwrap();
        headers.insert(header::CONTENT_TYPE, content_type);
        let sent = read(&headers, Bytes::from_static(body.as_bytes()))
            .await
            .unwrap();
        assert_eq!(Value::Object(sent.fields), json!({"a": "1"}));
        let file = sent.uploads.get("f").unwrap();
        assert_eq!(
            (file.name.as_str(), &file.bytes[..]),
            ("b.png", &b"PNG"[..])
        );
        assert!(sent.uploads.get("g").is_none());
    }

    #[tokio::test]
    async fn other_bodies_are_refused() {
        assert!(read_as("application/json", "{\"a\":").await.is_err());
        assert!(read_as("application/json", "[1]").await.is_err());
        assert!(read_as("text/plain", "a=1").await.is_err());
        assert!(read_as("multipart/form-data", "a=1").await.is_err());
        assert_eq!(read_as("text/plain", "").await.unwrap().len(), 0);
    }
}
