"""A client that others wrote (Authlib) goes through OAuth2 and OpenID Connect.

Arguments: the server's address, client id, client secret, redirect URI, user name, password. Ends
with a message and status 1 at the first thing that is not as the standards have it.
"""

import re
import sys
from html import unescape
from urllib.parse import urljoin

import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from joserfc import jwt
from joserfc.jwk import KeySet


def check(truth, what):
    if not truth:
        sys.exit(f"not as it should be: {what}")


def hidden(page):
    form = page.rsplit("<form", 1)[1]
    pairs = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)
    return {name: unescape(value) for name, value in pairs}


def agree(base, url, username, password):
    """A person in front of a browser: signs in, agrees, is sent back."""
    browser = requests.Session()
    answer = browser.get(url)
    fields = hidden(answer.text) | {"username": username, "password": password}
    answer = browser.post(urljoin(base, "/accounts/login/"), data=fields)
    check(answer.ok and "Agree" in answer.text, "the question after signing in")
    fields = hidden(answer.text) | {"allow": "yes"}
    answer = browser.post(urljoin(base, "/o/authorize/"), data=fields, allow_redirects=False)
    return answer.headers["Location"]


def main(base, client_id, secret, redirect, username, password):
    meta = requests.get(f"{base}/o/.well-known/openid-configuration").json()
    check(meta["issuer"] == f"{base}/o", "issuer")
    client = OAuth2Session(
        client_id,
        secret,
        scope="openid g:read r:view:part",
        redirect_uri=redirect,
        code_challenge_method="S256",
        token_endpoint=meta["token_endpoint"],
        revocation_endpoint_auth_method="client_secret_basic",
    )
    verifier, nonce = generate_token(48), generate_token(20)
    url, state = client.create_authorization_url(
        meta["authorization_endpoint"], code_verifier=verifier, nonce=nonce
    )
    back = agree(base, url, username, password)
    token = client.fetch_token(
        meta["token_endpoint"], authorization_response=back, state=state, code_verifier=verifier
    )
    check(token["token_type"] == "Bearer", "token type")

    keys = KeySet.import_key_set(requests.get(meta["jwks_uri"]).json())
    read = jwt.decode(token["id_token"], keys, algorithms=["RS256"])
    jwt.JWTClaimsRegistry(
        iss={"essential": True, "value": meta["issuer"]},
        aud={"essential": True, "value": client_id},
        nonce={"essential": True, "value": nonce},
        sub={"essential": True},
        exp={"essential": True},
        iat={"essential": True},
        auth_time={"essential": True},
        at_hash={"essential": True},
    ).validate(read.claims)

    info = client.get(meta["userinfo_endpoint"]).json()
    check(info["sub"] == read.claims["sub"], "userinfo's subject")
    check(info["preferred_username"] == username, "userinfo's name")
    check(client.get(f"{base}/api/part/").status_code == 200, "reading parts")
    check(client.get(f"{base}/api/stock/").status_code == 403, "stock without its scope")

    told = client.introspect_token(
        meta["introspection_endpoint"], token=token["access_token"]
    ).json()
    check(told["active"] and told["client_id"] == client_id, "introspection")

    old = dict(token)
    fresh = client.refresh_token(meta["token_endpoint"], refresh_token=token["refresh_token"])
    check(fresh["access_token"] != old["access_token"], "a new access token")
    check(fresh["refresh_token"] != old["refresh_token"], "a new refresh token")
    check(client.get(f"{base}/api/part/").status_code == 200, "reading parts again")

    answer = client.revoke_token(meta["revocation_endpoint"], token=fresh["refresh_token"])
    check(answer.status_code == 200, "revocation")
    check(client.get(f"{base}/api/part/").status_code == 401, "reading after revocation")
    told = client.introspect_token(
        meta["introspection_endpoint"], token=fresh["access_token"]
    ).json()
    check(told == {"active": False}, "introspection after revocation")
    try:
        client.refresh_token(meta["token_endpoint"], refresh_token=fresh["refresh_token"])
    except OAuthError as error:
        check(error.error == "invalid_grant", "the error of a revoked refresh token")
    else:
        check(False, "a revoked refresh token is refused")
    print("as it should be")


if __name__ == "__main__":
    main(*sys.argv[1:])
