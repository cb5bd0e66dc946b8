"use strict";
// Shows the server's own document. The viewer's validator would ask a server elsewhere: it is off.

// What shows that a page of this site meant a change that is sent with the browser's session.
function proof() {
  const pair = document.cookie.split("; ").find((pair) => pair.startsWith("csrftoken="));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice("csrftoken=".length));
}

function prove(request) {
  const changes = !["GET", "HEAD", "OPTIONS"].includes((request.method || "GET").toUpperCase());
  const token = proof();
  if (changes && token !== undefined) {
    request.headers = { ...request.headers, "X-CSRFToken": token };
  }
  return request;
}

// Says as whom "Try it out" calls, and how to be somebody.
async function tellWho() {
  const who = document.getElementById("who");
  const link = document.createElement("a");
  try {
    const answer = await fetch("/api/user/me/", { headers: { Accept: "application/json" } });
    if (answer.ok) {
      const user = await answer.json();
      who.textContent = `Signed in as ${user.username}: what you try out is done as this user. `;
      link.textContent = "Start page";
      link.href = "/";
    } else if (answer.status === 401) {
      who.textContent = "Not signed in: most operations refuse what you try out. ";
      link.textContent = "Sign in";
      link.href = "/accounts/login/?next=%2Fapi-doc%2F";
    } else {
      const refusal = await answer.json();
      who.textContent = `Signed in, but refused: ${refusal.detail} `;
      link.textContent = "Start page";
      link.href = "/";
    }
    who.append(link);
  } catch {
    who.textContent = "The server does not answer.";
  }
}

window.addEventListener("load", () => {
  window.ui = SwaggerUIBundle({
    url: "openapi.json",
    dom_id: "#document",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    validatorUrl: null,
    persistAuthorization: false,
    requestInterceptor: prove,
  });
  tellWho();
});
