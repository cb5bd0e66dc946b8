// A stand-in for the web interface: signs in, and makes the calls that each of its pages makes.

import { call, called } from './calls-a_b-12cd.js';

const settings = window.INVENTREE_SETTINGS;
const root = document.getElementById('root');
const refused = [];
document.addEventListener('securitypolicyviolation', (event) => refused.push(event.blockedURI));

function show(html) {
    root.innerHTML = html;
}

async function font() {
    const { body } = await call('GET', '/api/icons/');
    const sources = Object.entries(body[0].fonts);
    const named = sources.map(([format, address]) => `url("${address}") format("${format}")`);
    document.fonts.add(await new FontFace('tabler-icons', named.join(', ')).load());
}

async function page() {
    await call('GET', '/auth/');
    const me = await call('GET', '/api/user/me/?roles=true');
    await call('GET', '/api/generic/status/');
    await call('GET', '/api/settings/user/');
    await call('GET', '/api/settings/global/');
    await font();
    await call('GET', '/api/notifications/?read=false&limit=1');
    await call('GET', '/api/news/?read=false');
    await call('GET', '/api/plugins/?active=true');
    await call('OPTIONS', '/api/part/');
    await call('GET', '/api/part/?limit=25&offset=0&search=');
    const part = location.pathname.match(/\/part\/(\d+)/);
    if (part) await call('GET', `/api/part/${part[1]}/`);
    return me.body;
}

function done(me) {
    const lines = [...called, ...refused.map((what) => `refused ${what}`)];
    show('<h1></h1><pre></pre><img src="/static/img/blank_image.png"><button>Sign out</button>');
    root.querySelector('h1').textContent = `Signed in as ${me.username}`;
    root.querySelector('pre').textContent = lines.join('\n');
    root.querySelector('button').onclick = async () => {
        await call('DELETE', '/api/auth/v1/auth/session');
        location.assign('/');
    };
}

async function begin() {
    await call('GET', '/api/auth/v1/config');
    const session = await call('GET', '/api/auth/v1/auth/session');
    await call('GET', '/api/');
    await call('POST', '/api/system-internal/observability/end', {
        traceid: '0af7651916cd43dd8448eb211c80319c', service: 'web',
    });
    if (session.status === 200) return done(await page());
    show('<form><input name="username"><input name="password" type="password"><button>Sign in</button></form>');
    root.querySelector('form').onsubmit = async (event) => {
        event.preventDefault();
        const fields = Object.fromEntries(new FormData(event.target));
        const login = await call('POST', '/api/auth/v1/auth/login', fields);
        if (login.status === 200) done(await page());
    };
}

if (settings.base_url === 'web') begin();
