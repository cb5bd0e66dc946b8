//! How bodies are checked.

use super::*;

static AMOUNT: Field = Field {
    name: "amount",
    kind: FieldKind::Decimal,
    required: true,
    max_digits: Some(15),
    decimal_places: Some(5),
    min_value: Some("0"),
    ..Field::PLAIN
};
static NAME: Field = Field {
    name: "name",
    kind: FieldKind::String,
    required: true,
    blank: Some(false),
    max_length: Some(3),
    ..Field::PLAIN
};
static PLACE: Field = Field {
    name: "place",
    kind: FieldKind::Related,
    nullable: true,
    related: Some(ferrostock_api::Related {
        model: "place",
        api_url: "/",
        filters: None,
    }),
    ..Field::PLAIN
};
static INNER: Field = Field {
    name: "inner",
    kind: FieldKind::Nested,
    children: &[AMOUNT, PLACE],
    ..Field::PLAIN
};
static SECRET: Field = Field {
    name: "secret",
    read_only: true,
    ..Field::PLAIN
};
static FORM: Form = Form {
    body: Some(&[AMOUNT, NAME, PLACE, INNER, SECRET]),
    partial: false,
    answer: &[],
    shows: &[],
    told: true,
};
static PARTIAL: Form = Form {
    partial: true,
    ..FORM
};

fn checked(form: &'static Form, body: Value) -> Checked {
    let Value::Object(fields) = body else {
        panic!("an object")
    };
    check(
        form,
        true,
        &Sent {
            fields,
            uploads: Uploads::default(),
            form: false,
        },
    )
}

fn errors(body: Value) -> Value {
    checked(&PARTIAL, body).errors.into_value()
}

#[test]
fn all_mistakes_are_told_at_once() {
    let errors = checked(&FORM, json!({"name": "long", "secret": 1}))
        .errors
        .into_value();
    assert_eq!(
        errors,
        json!({
            "amount": ["This field is required."],
            "name": ["Ensure this field has no more than 3 characters."],
        })
    );
}

#[test]
fn what_passes_is_in_one_form() {
    let checked = checked(
        &FORM,
        json!({"amount": 1.50, "name": " ab ", "place": "7", "secret": 1, "other": 2,
               "inner": {"amount": "2", "place": null}}),
    );
    assert!(checked.errors.is_empty());
    assert_eq!(
        Value::Object(checked.fields),
        json!({"amount": "1.5", "name": "ab", "place": 7, "inner": {"amount": "2", "place": null}})
    );
    assert_eq!(
        checked.references,
        [Reference {
            path: vec!["place"],
            model: "place",
            filters: None,
            pk: 7
        }]
    );
}

#[test]
fn decimals_fit_their_column() {
    let one = |value: Value| errors(json!({ "amount": value }))["amount"][0].clone();
    assert_eq!(one(json!("x")), "A valid number is required.");
    assert_eq!(one(json!("NaN")), "A valid number is required.");
    assert_eq!(
        one(json!(1.123_456_789)),
        "Ensure that there are no more than 5 decimal places."
    );
    let digits = "Ensure that there are no more than 10 digits before the decimal point.";
    assert_eq!(one(json!(1_000_000_000_000_i64)), digits);
    assert_eq!(
        one(json!(-1)),
        "Ensure this value is greater than or equal to 0."
    );
}

#[test]
fn nested_errors_stand_under_their_object() {
    assert_eq!(
        errors(json!({"inner": {"amount": true}, "name": "<b>"})),
        json!({
            "inner": {"amount": ["A valid number is required."]},
            "name": ["Remove HTML tags from this value"],
        })
    );
    assert_eq!(
        errors(json!({"inner": {}})),
        json!({"inner": {"amount": ["This field is required."]}})
    );
    assert_eq!(
        errors(json!({"inner": [1]})),
        json!({"inner": {"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]}})
    );
}
