"""Who sends the requests that Schemathesis makes up: hooks that `schemathesis.toml` names.

`FERROSTOCK_CALLER` says how they are sent: with a `token`, with the session of a `browser`, or by
`nobody`. Some requests end what they are sent with: they delete their user, close the session, revoke
the token. So there are many users alike, `caller-1`, `caller-2` and so on, with the password
`FERROSTOCK_PASSWORD`, and the next one takes over when the one before can go no further.
"""

import os

import requests
import schemathesis

BASE = os.environ["FERROSTOCK_URL"]
CALLER = os.environ["FERROSTOCK_CALLER"]
PASSWORD = os.environ["FERROSTOCK_PASSWORD"]

# After a success of these the credentials that they were sent with are worth nothing, or may be.
LAST = {
    "allauth_account_password_change_post",
    "allauth_auth_sessions_delete",
    "user_me_destroy",
    "user_set_password_partial_update",
    "user_set_password_update",
    "user_tokens_destroy",
}
names = iter([f"caller-{number}" for number in range(1, 1001)])
current = None


def token(name):
    answer = requests.get(f"{BASE}/api/user/me/token/", auth=(name, PASSWORD))
    if answer.status_code == 401:
        return None
    answer.raise_for_status()
    return {"Authorization": f"Token {answer.json()['token']}"}, {}


def browser(name):
    session = requests.Session()
    session.get(f"{BASE}/api/auth/v1/config")
    answer = session.post(
        f"{BASE}/api/auth/v1/auth/login",
        json={"username": name, "password": PASSWORD},
        headers={"X-CSRFToken": session.cookies.get("csrftoken", "")},
    )
    if answer.status_code == 400:
        return None
    answer.raise_for_status()
    cookies = session.cookies.get_dict()
    return {"X-CSRFToken": cookies["csrftoken"]}, cookies


def credentials():
    """Those of now, else of the next user who is still there under that name and password."""
    global current
    sign_in = {"token": token, "browser": browser}[CALLER]
    while current is None:
        current = sign_in(next(names))
    return current


if CALLER != "nobody":

    @schemathesis.auth(refresh_interval=None)
    class Caller:
        def get(self, case, context):
            return credentials()

        def set(self, case, data, context):
            headers, cookies = data
            case.headers = {**(case.headers or {}), **headers}
            case.cookies = {**(case.cookies or {}), **cookies}


def carried(response):
    """Whether the request carried what is valid now; checks send others, too."""
    headers, cookies = current
    sent = response.request.headers
    return all(sent.get(name) == value for name, value in headers.items()) and all(
        f"{name}={value}" in sent.get("Cookie", "") for name, value in cookies.items()
    )


def signed_out(response):
    """Whether the answer says that nobody is signed in, or that more is needed to be."""
    return response.status_code in (401, 410) and b'"is_authenticated":true' not in response.content


@schemathesis.hook
def after_call(context, case, response):
    global current
    if current is None or not carried(response):
        return
    identifier = case.operation.definition.raw.get("operationId")
    if signed_out(response) or (identifier in LAST and response.status_code < 300):
        current = None
