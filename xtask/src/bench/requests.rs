//! The one table of what is measured.

/// A request. `{part}`, `{item}` and `{new}` in its path and body stand for numbers: a part, a stock
/// item, and something that no request before had.
#[derive(Clone)]
pub struct Request {
    /// Its name in the report.
    pub name: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path.
    pub path: String,
    /// Its body, JSON.
    pub body: &'static str,
    /// Whether how long it takes must not depend on how much there is.
    pub flat: bool,
}

const fn of(
    name: &'static str,
    method: &'static str,
    path: String,
    body: &'static str,
    flat: bool,
) -> Request {
    Request {
        name,
        method,
        path,
        body,
        flat,
    }
}

/// What is measured with so many parts.
pub fn table(parts: u64) -> Vec<Request> {
    // The last category has no other below it, whatever the scale.
    let leaf = (parts / 100).clamp(20, 5_000);
    vec![
        of(
            "a picture of nothing",
            "GET",
            "/static/img/blank_image.png".into(),
            "",
            false,
        ),
        of("`/api/`", "GET", "/api/".into(), "", false),
        of("part detail", "GET", "/api/part/{part}/".into(), "", true),
        of("25 parts", "GET", "/api/part/?limit=25".into(), "", true),
        of(
            "25 parts of a category",
            "GET",
            format!("/api/part/?limit=25&category={leaf}"),
            "",
            true,
        ),
        of(
            "search for parts (100)",
            "GET",
            "/api/part/?limit=100&search=IPN-000001".into(),
            "",
            true,
        ),
        of(
            "100 stock items",
            "GET",
            "/api/stock/?limit=100".into(),
            "",
            true,
        ),
        of(
            "one level of categories",
            "GET",
            "/api/part/category/tree/?max_level=0".into(),
            "",
            true,
        ),
        of(
            "25 categories with their counts",
            "GET",
            "/api/part/category/?limit=25&top_level=true".into(),
            "",
            true,
        ),
        of(
            "part created",
            "POST",
            "/api/part/".into(),
            r#"{"name": "Made {new}", "description": "made by the benchmark", "category": 1}"#,
            true,
        ),
        of(
            "stock item changed",
            "PATCH",
            "/api/stock/{item}/".into(),
            r#"{"batch": "B{new}"}"#,
            true,
        ),
    ]
}
