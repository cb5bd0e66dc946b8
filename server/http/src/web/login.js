// Asks an authenticator for what the account API wants to know, and goes where the sign-in leads.
"use strict";
(() => {
  const keys = document.getElementById("keys");
  const mistake = document.getElementById("key-mistake");
  const say = (words) => {
    mistake.textContent = words;
    mistake.hidden = !words;
  };
  if (!window.PublicKeyCredential) {
    if (keys.querySelector(".main")) {
      say("This browser can't use security keys on this page; over https it may.");
    }
    return;
  }
  const bytes = (text) => {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  };
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const token = () => (document.cookie.match(/(?:^|; )csrftoken=([^;]*)/) || ["", ""])[1];
  const json = async (response) => {
    const body = await response.json();
    if (!response.ok) {
      throw new Error(body.errors ? body.errors[0].message : "Please sign in once more.");
    }
    return body;
  };
  const trusts = () => Boolean(document.querySelector("input[name=trust]")?.checked);
  const post = (path, body) =>
    fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
      body: JSON.stringify(body),
    });
  const signIn = async (path) => {
    const asked = (await json(await fetch(path))).data.request_options.publicKey;
    const shown = await navigator.credentials.get({
      publicKey: {
        ...asked,
        challenge: bytes(asked.challenge),
        allowCredentials: asked.allowCredentials.map((key) => ({ ...key, id: bytes(key.id) })),
      },
    });
    const { clientDataJSON, authenticatorData, signature, userHandle } = shown.response;
    const credential = {
      type: shown.type,
      id: shown.id,
      rawId: text(shown.rawId),
      response: {
        clientDataJSON: text(clientDataJSON),
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        userHandle: userHandle ? text(userHandle) : null,
      },
      clientExtensionResults: shown.getClientExtensionResults(),
    };
    let answer = await post(path, { credential });
    if (answer.status === 401) {
      const flows = (await answer.clone().json()).data.flows;
      if (flows.some((flow) => flow.id === "mfa_trust" && flow.is_pending)) {
        answer = await post("/api/auth/v1/auth/2fa/trust", { trust: trusts() });
      }
    }
    await json(answer);
    location.assign(keys.dataset.next);
  };
  keys.hidden = false;
  keys.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    say("");
    button.disabled = true;
    try {
      await signIn(button.dataset.path);
    } catch (error) {
      say(error.name === "NotAllowedError" ? "The key was not used, or not in time." : error.message);
    } finally {
      button.disabled = false;
    }
  });
})();
