"""What the document can't say, so that a finding is none.

The server reads requests as InvenTree does, which takes more than JSON Schema: a number where text
is wanted, a filter that it can't read as one that is not there. And it refuses what no schema knows
of: the key of an object that does not exist, a name that is taken. Both are decided here for each
request by itself, so that every operation stays under every check.
"""

import json
import re
from datetime import date
from decimal import Decimal, InvalidOperation
from math import isfinite
from unicodedata import category
from urllib.parse import parse_qsl, unquote, urlsplit

import jsonschema_rs

TRUE, FALSE = {"1", "y", "yes", "t", "true", "on"}, {"0", "n", "no", "f", "false", "off"}
# Why a request is refused that is as the document wants it. Each is a pattern for a whole message, or
# the code of an error of the account API.
STATE = [
    # Made-up keys name no object, and nothing that is mailed or shown by an app can be guessed.
    r'Invalid pk "-?\d+" - object does not exist\.',
    r"Select a valid choice\. That choice is not one of the available choices\.",
    r"Valid part must be supplied",
    r"No items match the provided criteria",
    r'"-?\d+" is not a valid choice\.',
    r"Image file does not exist",
    # Nor do made-up words name kinds of objects, or what objects are found by.
    r"There is no metadata for '.*'\.|\w+ can't be found by '.*'|Several objects have this '.*'",
    # States are told from each other, and stand for one that is built in.
    r"The set has no built-in state with this key\.|A built-in state of the set has this (key|name)\.",
    r"It must be another key than that of the state it stands for\.|Say which kind of object it is for\.",
    r"Value must be in capitals\.|Value must be the name of a constant\.",
    r"project code with this Project Code already exists\.",
    r"invalid_or_expired_key|invalid_password_reset|incorrect_code|invalid_token|unknown_email",
    r"account_not_found|unknown_provider|invalid_choice",
    # What there may be once only is there.
    r"A user with that username already exists\.|group with this name already exists\.",
    r"Duplicate names cannot exist under the same parent",
    r"email_taken|duplicate_email|username_taken|add_email_blocked",
    r"Duplicate IPN not allowed in part settings",
    r"(Supplier|Manufacturer) part matching this (SKU|MPN) already exists",
    r"Stock item with this serial number already exists: .*|Duplicate serial: .*",
    r"The following serial numbers already exist or are invalid : .*",
    r"The fields .* must make a unique set\.|Duplicate relationship already exists",
    r"Test template with the same key already exists for part",
    r"Parameter template name must be unique|Selection List with this Name already exists\.",
    r"Custom Unit with this Name already exists\.|Unit symbol must be unique",
    r"tag with this name already exists\.|Tag with this Slug already exists\.",
    # Rules between objects, or between fields, and about who calls.
    r"Part relationship cannot be created between a part and itself",
    r"Could not convert .* to .*|Choices must be unique|Selection list is locked",
    r"Checkbox parameters cannot have (units|choices)",
    r"Invalid (model type provided|related model) - .*",
    r"Invalid template name - must include at least one alphanumeric character",
    # Contract 530 says that a price or a description may be null, and of a new object that it may be missing.
    r"This field cannot be blank\.",
    r"Cannot delete this part as it is (still active|locked|used in an assembly)",
    r"Parts cannot be assigned to structural part categories!",
    r"Stock items cannot be located into structural stock locations!",
    r"Cannot make a revision of a template part|Part cannot be a revision of itself",
    r"Revision code must be specified for a part marked as a revision",
    r"Revisions are only allowed for assembly parts",
    r"Serial numbers cannot be supplied for a non-trackable part",
    r"Number of unique serial numbers \(\d+\) must match quantity \(\d+\)",
    r"Group range .* exceeds allowed quantity \(\d+\)|Invalid group: .*",
    r"Cannot serialize more than \d+ items at once|Serial numbers have no more than \d+ characters",
    r"Quantity must be 1 for item with a serial number|Serial number cannot be set if quantity .*",
    r"Build reference does not point to the same part object|Item must have a build reference .*",
    r"Serialized stock items cannot be deleted",
    r"Stock item cannot be created for virtual parts",
    r"Selected company is not a valid (manufacturer|supplier)",
    r"The supplier part (does not belong to the part|has a pack size defined, .*)",
    r"cannot_generate_recovery_codes|incorrect_password|username_password_mismatch",
    r"cannot_remove_primary_email|unverified_primary_email|enter_current_password",
    # Contract 530 does not call the objects of a bulk change required.
    r"List of items must be provided for bulk operation",
    # Nothing in the database can hold a null character, which is text to JSON Schema.
    r"Null characters are not allowed\.|null_characters_not_allowed",
    # Nor numbers that would not come back, nor markup in what others will see.
    r"A number is too large\.|Remove HTML tags from this value|Notes may link to the web, .*",
    # Of text that is nothing but what nobody sees nothing is left.
    r"This field may not be blank\.",
    # Prices are rounded, but never negative.
    r"Ensure this value is greater than or equal to 0\.",
    # An address of a web page starts with http, https, ftp or ftps; addresses have a host with a dot.
    r"Enter a valid URL\.|Enter a valid email address\.|invalid|invalid_url",
    # Which letters a name may have, and which icons and units there are, no pattern says.
    r"Enter a valid username\. .*",
    r"Invalid physical unit|Unit name must be a valid identifier|.* is no unit",
    r"the text is no product, quotient or power of units|a number is too large",
    r"what is added must measure the same, and exponents must be numbers",
    r"Invalid icon (format|pack|name|variant): .*",
    # A number has no more digits than its column, and money may come as a number.
    r"Ensure that there are no more than \d+ (digits in total|decimal places)\.",
    r"Ensure that there are no more than \d+ digits before the decimal point\.",
    # Any text is a password to JSON Schema, however weak.
    r"password_.*|This password is .*|The password is .*",
    # Here are neither phones nor sign-up.
    r"phone_not_supported|signup_closed",
]
# The same where only these operations say so.
STATE_OF = {
    # Keys in one text, which contract 530 calls no more than that.
    "part_list": [r"'.*' is not a valid number"],
    # What a setting takes depends on the setting, and none takes lists or objects.
    **{
        f"settings_{whose}_{how}": [r"Not a valid string\.", r"(it|that) (is|has) .*", r".* is (no|not) .*"]
        for whose in ("global", "user")
        for how in ("update", "partial_update")
    },
    # JSON can't carry a file, which a multipart form does.
    "part_thumbs_update": [r"The submitted data was not a file\. .*"],
    "part_thumbs_partial_update": [r"The submitted data was not a file\. .*"],
    # Contract 530 does not call it required.
    "user_set_password_partial_update": [r"This field is required\."],
    # Who has a password must show it.
    "allauth_account_password_change_post": ["required"],
    # Name or address, one of the two.
    "allauth_auth_login_post": ["required"],
    # An empty list names no session, and an empty object is nothing that an authenticator signed.
    "allauth_auth_sessions_delete": ["required"],
    **{
        f"allauth_{where}": ["required"]
        for where in (
            "account_authenticators_webauthn_post",
            "auth_webauthn_authenticate_post",
            "auth_webauthn_login_post",
            "auth_webauthn_reauthenticate_post",
            "auth_webauthn_signup_put",
        )
    },
    # Nor what of a key is to change, nor that there are keys to remove.
    "allauth_account_authenticators_webauthn_put": ["required"],
    "allauth_account_authenticators_webauthn_delete": ["required"],
    # Whatever is false says nothing.
    "allauth_account_email_patch": ["required"],
}
# Fields of an operation's body that count as not given where they can't be read.
UNREAD = {"stock_create": ["serial_numbers", "status"]}
NOTHING = object()


def plain(schema):
    """A schema of OpenAPI 3.0 as one of JSON Schema."""
    if isinstance(schema, list):
        return [plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    out = {key: plain(value) for key, value in schema.items() if key != "nullable"}
    if schema.get("x-partial"):
        # Contract 530 calls some fields of bulk changes required; they are not, as InvenTree has it.
        out.pop("required", None)
    return {"anyOf": [out, {"type": "null"}]} if schema.get("nullable") else out


class Document:
    """The schemas of the document, prepared once."""

    def __init__(self, raw):
        self.raw = raw
        self.components = plain(raw["components"])
        self.validators = {}

    def target(self, schema):
        while "$ref" in schema:
            schema = self.raw["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def is_valid(self, schema, value):
        key = json.dumps(schema, sort_keys=True)
        if key not in self.validators:
            whole = {"components": self.components, "allOf": [plain(schema)]}
            self.validators[key] = jsonschema_rs.Draft4Validator(whole, validate_formats=True)
        return self.validators[key].is_valid(value)


document = None


def document_of(case):
    global document
    if document is None:
        document = Document(case.operation.schema.raw_schema)
    return document


def numeral(text, kind):
    try:
        return int(text) if kind == "integer" else float(text)
    except ValueError:
        return NOTHING


def query_value(name, schema, text, how=None):
    """A parameter as the server reads it, or nothing where it counts as not given."""
    kind = schema.get("type")
    if kind == "boolean":
        # Switches are on or off, whatever is sent; what narrows a list knows few words.
        return how == "switch" or {"1": True, "true": True, "0": False, "false": False}.get(text.lower(), NOTHING)
    text = text.strip()
    if not text:
        return NOTHING
    if name == "ordering" and text not in schema.get("enum", []):
        return NOTHING
    if kind in ("integer", "number"):
        read = numeral(text, "integer" if how == "key" or name in ("limit", "offset") else "number")
        if kind == "integer" and isinstance(read, float) and isfinite(read):
            read = int(read)
        # What no column can hold is a number all the same.
        if kind == "integer" and isinstance(read, int) and name not in ("limit", "offset"):
            read = max(min(read, 2**63 - 1), -(2**63))
        within = read is not NOTHING and (kind == "number" or -(2**63) <= read < 2**63)
        if name in ("limit", "offset") and not within:
            return NOTHING
        # The word asks for the rows that have no value there.
        if how == "key-or-null" and text.lower() in ("null", "none"):
            return NOTHING
        return read if read is not NOTHING else text
    return text


def valid_parameters(document, case, response):
    query = dict(parse_qsl(urlsplit(response.request.url).query, keep_blank_values=True))
    for parameter in case.operation.definition.raw.get("parameters", []):
        name, place = parameter["name"], parameter["in"]
        schema = document.target(parameter["schema"])
        if place == "query":
            given = query.get(name)
            read = NOTHING if given is None else query_value(name, schema, given, parameter.get("x-read"))
        elif place == "path":
            text = unquote(str((case.path_parameters or {}).get(name, "")))
            read = numeral(text, "integer") if schema.get("type") == "integer" else text
        else:
            read = response.request.headers.get(name, NOTHING)
        if read is NOTHING:
            if parameter.get("required"):
                return False
        elif not document.is_valid(schema, read):
            return False
    return True


def seen(text, notes=False):
    """The text without the characters that nobody sees."""
    hidden = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    kept = (c for c in text if c not in hidden and (category(c) != "Cc" or notes and c == "\n"))
    return "".join(kept).strip()


def body_value(document, schema, value):
    """A value of a body as a form reads it."""
    schema = document.target(schema)
    if isinstance(value, dict):
        fields = schema.get("properties", {})
        # Nobody looks at what is sent for a field that is only read.
        return {
            name: body_value(document, fields[name], one) if name in fields else one
            for name, one in value.items()
            if not fields.get(name, {}).get("x-read-only")
        }
    if isinstance(value, list):
        items = schema.get("items")
        return [body_value(document, items, one) for one in value] if items else value
    if schema.get("type") == "array" and isinstance(value, str):
        # A list of words may come as text.
        try:
            return json.loads(value) if value.strip() else []
        except ValueError:
            return value
    kinds = {schema.get("type")} | {one.get("type") for one in schema.get("oneOf", [])}
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    money = schema.get("x-type") == "Money"
    if money and value == "":
        return None
    if "boolean" in kinds:
        word = str(value).strip().lower().removesuffix(".0")
        if schema.get("nullable") and word in ("", "null"):
            return None
        return True if word in TRUE else False if word in FALSE else value
    if kinds & {"integer", "number"} and isinstance(value, str):
        read = numeral(value.strip().removesuffix(".0"), "integer" if "integer" in kinds else "")
        return value if read is NOTHING else read
    if "x-related" in schema and isinstance(value, float):
        return int(value)
    if schema.get("format") == "decimal" and (number or isinstance(value, str)):
        try:
            exact = Decimal(str(value).strip())
            return format(round(exact, 6) if money else exact, "f")
        except InvalidOperation:
            return value
    if "string" in kinds and number and "number" not in kinds:
        return str(value)
    if schema.get("format") == "date" and isinstance(value, str):
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            return value
    return seen(value, schema.get("x-notes", False)) if isinstance(value, str) else value


def valid_body(document, case, response):
    body = case.operation.definition.raw.get("requestBody")
    if body is None:
        return True
    sent = response.request.body
    schema = body["content"]["application/json"]["schema"]
    if not sent:
        # No body is one that says nothing.
        return not body.get("required", False) or document.is_valid(schema, {})
    try:
        read = body_value(document, schema, json.loads(sent))
    except ValueError:
        return False
    if isinstance(read, dict) and response.request.method != "POST":
        for name, field in document.target(schema).get("properties", {}).items():
            if field.get("x-on-creation"):
                read.pop(name, None)
    if isinstance(read, dict) and response.request.method == "POST":
        # What is needed and has a default gets it when an object is created.
        for name, field in document.target(schema).get("properties", {}).items():
            default = field.get("default", field.get("x-default"))
            if name not in read and default is not None:
                read[name] = default
    for name in UNREAD.get(case.operation.definition.raw.get("operationId"), []):
        field = document.target(schema)["properties"][name]
        if isinstance(read, dict) and name in read and not document.is_valid(field, read[name]):
            del read[name]
    return document.is_valid(schema, read)


def valid_as_read(case, response):
    """Whether the server was right to take what breaks the document to the letter."""
    document = document_of(case)
    return valid_parameters(document, case, response) and valid_body(document, case, response)


def complaints(answer):
    """All messages of a refusal; of the account API's, the codes."""
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, list):
        for one in answer:
            yield from complaints(one)
    elif isinstance(answer, dict):
        if {"code", "message"} <= answer.keys():
            yield answer["code"]
        elif isinstance(answer.get("errors"), list):
            yield from complaints(answer["errors"])
        else:
            for one in answer.values():
                yield from complaints(one)


def refused_for_what_is_there(case, response):
    """Whether each complaint is about more than the form of the request."""
    if response.status_code != 400:
        return False
    try:
        said = list(complaints(json.loads(response.content)))
    except ValueError:
        return False
    identifier = case.operation.definition.raw.get("operationId")
    known = STATE + STATE_OF.get(identifier, [])
    return bool(said) and all(any(re.fullmatch(one, text, re.DOTALL) for one in known) for text in said)
