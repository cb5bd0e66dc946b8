//! What an answer of the account API tells, in a few words that a table can hold.

use serde_json::Value;

/// What an answer tells: see the arms.
pub fn told(body: &Value) -> String {
    if let Some(errors) = body["errors"].as_array() {
        return listed(errors, |one| {
            let words = [&one["param"], &one["code"]].map(word);
            words.join(" ").trim().to_owned()
        });
    }
    if body["id"].is_string() {
        return word(&body["id"]);
    }
    let data = &body["data"];
    if let Some(flows) = data["flows"].as_array() {
        return flows.iter().map(flow).collect::<Vec<_>>().join(" ");
    }
    if body["meta"]["secret"].is_string() {
        return "a secret".into();
    }
    if let Some(list) = data.as_array() {
        return listed(list, one);
    }
    if data["methods"].is_array() {
        let methods = data["methods"].as_array().into_iter().flatten();
        let methods: Vec<_> = methods.map(method).collect();
        return format!("{} by {}", user(&data["user"]), methods.join(" "));
    }
    if data["user"].is_object() {
        return user(&data["user"]);
    }
    if data.is_object() {
        return one(data);
    }
    if body["username"].is_string() {
        return format!(
            "{} in {}",
            word(&body["username"]),
            listed_names(&body["groups"])
        );
    }
    if body["detail"].is_string() {
        return "a sentence".into();
    }
    String::new()
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn listed(list: &[Value], tell: impl Fn(&Value) -> String) -> String {
    list.iter().map(tell).collect::<Vec<_>>().join(", ")
}

fn listed_names(groups: &Value) -> String {
    let groups = groups.as_array().map_or(&[][..], Vec::as_slice);
    listed(groups, |group| word(&group["name"]))
}

/// A way on; one that is pending has an asterisk, and says the kinds of second factors.
fn flow(flow: &Value) -> String {
    let mut text = word(&flow["id"]);
    if flow["is_pending"] == true {
        text.push('*');
    }
    if let Some(types) = flow["types"].as_array() {
        text = format!("{text}({})", listed(types, word));
    }
    text
}

/// A user: the name, and the address if there is one.
fn user(user: &Value) -> String {
    match user["email"].as_str() {
        Some(email) => format!("{} <{email}>", word(&user["username"])),
        None => word(&user["username"]),
    }
}

/// A proof: what it was, with the kind of second factor and whether its key is told.
fn method(method: &Value) -> String {
    let mut text = word(&method["method"]);
    if method["type"].is_string() {
        text = format!("{text}/{}", word(&method["type"]));
    }
    if method["id"].is_i64() {
        text.push('#');
    }
    if method["reauthenticated"] == true {
        text.push_str("/again");
    }
    text
}

/// An address, a second factor, or a session.
fn one(one: &Value) -> String {
    let mut words = Vec::new();
    if one["type"].is_string() {
        words.push(word(&one["type"]));
        if one["total_code_count"].is_i64() {
            words.push(format!(
                "{} of {}",
                one["unused_code_count"], one["total_code_count"]
            ));
        }
    }
    if one["email"].is_string() {
        words.push(word(&one["email"]));
        for mark in ["primary", "verified"] {
            if one[mark] == true {
                words.push(mark.into());
            }
        }
    }
    if let Some(current) = one["is_current"].as_bool() {
        words.push(if current { "this" } else { "other" }.into());
    }
    words.join(" ")
}
