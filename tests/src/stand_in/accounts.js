// A stand-in for the pages of the web interface that are for accounts. Each asks for what the account API
// wants to know next, and says in a heading what came of it.

import { call } from './calls-a_b-12cd.js';

const API = '/api/auth/v1/';
const root = document.getElementById('root');

function say(words) {
    root.innerHTML = '<h1></h1>';
    root.firstChild.textContent = words;
}

// A form with these fields, which are sent as they are filled in.
function ask(names, send) {
    const form = document.createElement('form');
    for (const name of names) {
        const input = document.createElement('input');
        input.name = name;
        input.type = name === 'trust' ? 'checkbox' : 'text';
        form.append(input);
    }
    form.append(Object.assign(document.createElement('button'), { textContent: names.join(' ') }));
    form.onsubmit = async (event) => {
        event.preventDefault();
        const fields = Object.fromEntries(new FormData(form));
        if (names.includes('trust')) fields.trust = form.elements.trust.checked;
        await send(fields);
    };
    root.replaceChildren(form);
}

function wrong(answer) {
    const errors = answer.body.errors ?? [{ code: String(answer.status) }];
    say(errors.map((error) => `${error.param ?? ''} ${error.code}`.trim()).join(', '));
}

// Goes on with a sign-in as the server says.
async function goOn(answer) {
    if (answer.status === 200) return say(`Signed in as ${answer.body.data.user.username}`);
    const flows = answer.body?.data?.flows ?? [];
    const waits = flows.find((flow) => flow.is_pending)?.id;
    const post = (path) => async (fields) => goOn(await call('POST', API + path, fields));
    if (waits === 'mfa_authenticate') return ask(['code'], post('auth/2fa/authenticate'));
    if (waits === 'mfa_trust') return ask(['trust'], post('auth/2fa/trust'));
    return wrong(answer);
}

async function makeFactor() {
    const shown = await call('GET', `${API}account/authenticators/totp`);
    if (shown.status !== 404) return wrong(shown);
    ask(['code'], async (fields) => {
        const made = await call('POST', `${API}account/authenticators/totp`, fields);
        // Some changes want to know once more who asks.
        if (made.body?.data?.flows?.some((flow) => flow.id === 'reauthenticate')) {
            return ask(['password'], async (proof) => {
                const proved = await call('POST', `${API}auth/reauthenticate`, proof);
                return proved.status === 200 ? makeFactor() : wrong(proved);
            });
        }
        if (made.status !== 200) return wrong(made);
        const codes = await call('GET', `${API}account/authenticators/recovery-codes`);
        say('A second factor is asked for from now on');
        const list = document.createElement('pre');
        list.textContent = codes.body.data.unused_codes.join('\n');
        root.append(list);
    });
    const secret = document.createElement('code');
    secret.textContent = shown.body.meta.secret;
    root.prepend(secret);
}

const pages = {
    'register': () => ask(['username', 'email', 'password'], async (fields) =>
        goOn(await call('POST', `${API}auth/signup`, fields))),
    'login': () => ask(['username', 'password'], async (fields) =>
        goOn(await call('POST', `${API}auth/login`, fields))),
    'logout': async () => {
        await call('DELETE', `${API}auth/session`);
        say('Signed out');
    },
    'factor': makeFactor,
    'forgotten': () => ask(['email'], async (fields) => {
        const asked = await call('POST', `${API}auth/password/request`, fields);
        return asked.status === 200 ? say('Look into your mail') : wrong(asked);
    }),
    'set-password': () => ask(['password'], async (fields) => {
        const key = new URLSearchParams(location.search).get('key');
        const set = await call('POST', `${API}auth/password/reset`, { key, ...fields });
        return set.status === 401 ? say('The password is set') : wrong(set);
    }),
    'verify-email': async (key) => {
        await call('POST', `${API}auth/email/verify`, { key });
        const { body } = await call('GET', `${API}account/email`);
        const verified = body.data.filter((address) => address.verified);
        say(`Verified: ${verified.map((address) => address.email).join(', ')}`);
    },
};

await call('GET', `${API}config`);
const [page, rest] = location.pathname.replace(/^\/web\/?/, '').split('/');
await pages[page](rest);
