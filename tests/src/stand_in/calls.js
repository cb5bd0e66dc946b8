// Requests as the web interface makes them: by cookie, with the proof that a change was meant.

function cookie(name) {
    const pairs = document.cookie.split('; ').map((pair) => pair.split('='));
    return pairs.find(([known]) => known === name)?.[1];
}

/** What was called, with its status, in order. */
export const called = [];

export async function call(method, path, body) {
    const headers = { Accept: 'application/json, text/plain, */*' };
    const proof = cookie('csrftoken');
    if (proof) headers['X-CSRFToken'] = proof;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const sent = { method, headers, credentials: 'same-origin', body: JSON.stringify(body) };
    const response = await fetch(path, sent);
    called.push(`${response.status} ${method} ${path}`);
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
}
