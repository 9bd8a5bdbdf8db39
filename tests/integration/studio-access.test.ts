import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type Json, type TestStudio } from './studio-rest';

let studio: TestStudio;
let admin: string;
let editor: string;
let reviewer: string;

beforeAll(async () => {
  studio = await openStudio();
  admin = await studio.signIn('admin');
  editor = await studio.signIn('editor');
  reviewer = await studio.signIn('reviewer');
});
afterAll(() => studio.close());

const programme = async (token: string, body: Json, query = '') =>
  studio.rest('POST', `/programmes${query}`, { token, body });

describe('without signing in', () => {
  it('nobody reads anything over REST, drafts least of all', async () => {
    const { doc } = await studio.rest('POST', '/news', {
      token: admin,
      body: { title: 'Đã đăng', _status: 'published' },
    });
    const paths = [
      '/news',
      `/news/${doc.id}`,
      `/news/${doc.id}?draft=true`,
      '/news/versions',
      '/news/count',
      '/programmes',
      '/contacts',
      '/glossary',
      '/communes',
      '/media',
      '/users',
      '/globals/site-settings',
      '/globals/languages',
      '/payload-jobs',
      '/payload-jobs/run',
      '/payload-preferences',
      '/payload-locked-documents',
      '/payload-migrations',
      '/payload-kv',
    ];
    for (const path of paths) {
      const answer = await studio.rest('GET', path);
      expect([401, 403, 404, 501], `${path}: ${answer.status}`).toContain(answer.status);
      expect(answer.text, path).not.toContain('Đã đăng');
    }
  });

  it('nobody writes anything', async () => {
    expect((await studio.rest('POST', '/news', { body: { title: 'Lạ' } })).status).toBe(403);
    expect(
      (await studio.rest('POST', '/users', { body: { email: 'la@example.vn', password: 'x', role: 'admin' } })).status,
    ).toBe(403);
    expect((await studio.rest('POST', '/globals/site-settings', { body: { organisation: 'Lạ' } })).status).toBe(403);
  });

  it('there is no first-user form once there is a user', async () => {
    const answer = await studio.rest('POST', '/users/first-register', {
      body: { email: 'la@example.vn', password: 'mat-khau-dai' },
    });
    expect(answer.status).toBe(403);
  });

  it('there is no GraphQL', async () => {
    for (const path of ['/graphql', '/graphql-playground']) expect((await studio.rest('GET', path)).status).toBe(404);
    expect((await studio.rest('POST', '/graphql', { body: { query: '{ __typename }' } })).status).toBe(404);
  });
});

describe('what only the program uses', () => {
  it('has no endpoint, even for the admin', async () => {
    for (const slug of ['redirects', 'changes', 'media-uses', 'page-views', 'view-ids']) {
      const answer = await studio.rest('GET', `/${slug}`, { token: admin });
      expect(answer.status, slug).toBe(501);
    }
  });

  it('does not let an editor queue or run publications behind the rules', async () => {
    const job = {
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'programmes', value: '1' } },
    };
    expect((await studio.rest('POST', '/payload-jobs', { token: editor, body: job })).status).toBe(403);
    expect((await studio.rest('GET', '/payload-jobs/run', { token: editor })).status).not.toBe(200);
  });

  it('ignores what hooks fill in', async () => {
    const { doc } = await studio.rest('POST', '/news', {
      token: admin,
      body: { title: 'Khóa nguồn', sourceKey: 'x', revisedAt: '2020-01-01' },
    });
    const stored = await studio.payload.findByID({ collection: 'news', id: Number(doc.id), showHiddenFields: true });
    expect(stored.sourceKey ?? null).toBeNull();
    expect(stored.revisedAt ?? null).toBeNull();
  });
});

describe('an editor', () => {
  it('writes and publishes news', async () => {
    const { status, doc } = await studio.rest('POST', '/news', {
      token: editor,
      body: { title: 'Tin của biên tập', _status: 'published' },
    });
    expect(status).toBe(201);
    expect(doc._status).toBe('published');
  });

  it('prepares a programme but does not publish it, at once or by way of a draft', async () => {
    const draft = await programme(editor, { title: 'Chương trình' }, '?draft=true');
    expect(draft.status, draft.text).toBe(201);
    const path = `/programmes/${draft.doc.id}`;
    expect((await studio.rest('PATCH', path, { token: editor, body: { _status: 'published' } })).status).toBe(403);
    expect(
      (await studio.rest('PATCH', `${path}?draft=true`, { token: editor, body: { _status: 'published' } })).status,
    ).toBe(403);
    expect((await programme(editor, { title: 'Đăng thẳng', _status: 'published' })).status).toBe(403);
    expect(
      (await studio.rest('PATCH', `${path}?draft=true`, { token: editor, body: { summary: 'Sửa nháp' } })).status,
    ).toBe(200);
  });

  it('does not change or take back a programme that readers see', async () => {
    const { doc } = await programme(admin, { title: 'Đang hiện', _status: 'published' });
    const path = `/programmes/${doc.id}`;
    expect((await studio.rest('PATCH', path, { token: editor, body: { _status: 'draft' } })).status).toBe(403);
    expect((await studio.rest('PATCH', `${path}?unpublishAllLocales=true`, { token: editor, body: {} })).status).toBe(
      403,
    );
    expect((await studio.rest('PATCH', path, { token: editor, body: { title: 'Đổi' } })).status).toBe(403);
    expect(
      (await studio.rest('PATCH', `${path}?draft=true`, { token: editor, body: { title: 'Đề nghị đổi' } })).status,
    ).toBe(200);
    const shown = await studio.payload.findByID({ collection: 'programmes', id: Number(doc.id) });
    expect(shown).toMatchObject({ title: 'Đang hiện', _status: 'published' });
  });

  it('deletes a draft but nothing that readers see in any language', async () => {
    const draft = await studio.rest('POST', '/news?draft=true', { token: editor, body: { title: 'Nháp thừa' } });
    expect((await studio.rest('DELETE', `/news/${draft.doc.id}`, { token: editor })).status).toBe(200);
    const shown = await studio.rest('POST', '/news?locale=en', {
      token: editor,
      body: { title: 'Only English', _status: 'published' },
    });
    expect((await studio.rest('DELETE', `/news/${shown.doc.id}`, { token: editor })).status).toBe(403);
    expect((await studio.rest('DELETE', `/news/${shown.doc.id}`, { token: admin })).status).toBe(200);
  });

  it('does not become an admin, nor make or unlock people', async () => {
    const me = await studio.rest('GET', '/users/me', { token: editor });
    const { id } = Object(me.body.user);
    const answer = await studio.rest('PATCH', `/users/${id}`, {
      token: editor,
      body: { role: 'admin', name: 'Tên mới' },
    });
    expect(answer.doc).toMatchObject({ role: 'editor', name: 'Tên mới' });
    expect((await studio.rest('PATCH', '/users/1', { token: editor, body: { name: 'x' } })).status).toBe(403);
    expect(
      (
        await studio.rest('POST', '/users', {
          token: editor,
          body: { email: 'b@example.vn', password: 'mat-khau-dai' },
        })
      ).status,
    ).toBe(403);
    expect(
      (await studio.rest('POST', '/users/unlock', { token: editor, body: { email: 'admin@example.vn' } })).status,
    ).toBe(403);
  });

  it('does not touch languages or site settings', async () => {
    const body = { organisation: 'Khác' };
    expect((await studio.rest('POST', '/globals/site-settings', { token: editor, body })).status).toBe(403);
    expect((await studio.rest('POST', '/globals/languages', { token: editor, body: { slots: [] } })).status).toBe(403);
  });
});

describe('a reviewer', () => {
  it('publishes what an editor wrote and records the check, without changing its words', async () => {
    const { doc } = await programme(editor, { title: 'Chờ duyệt', summary: 'Lời của biên tập' }, '?draft=true');
    const answer = await studio.rest('PATCH', `/programmes/${doc.id}`, {
      token: reviewer,
      body: {
        summary: 'Lời khác',
        status: 'in-force',
        checkedAt: '2026-11-24T12:00:00.000Z',
        checkedBy: 'Người duyệt',
        _status: 'published',
      },
    });
    expect(answer.status, answer.text).toBe(200);
    const shown = await studio.payload.findByID({ collection: 'programmes', id: Number(doc.id) });
    expect(shown).toMatchObject({
      title: 'Chờ duyệt',
      summary: 'Lời của biên tập',
      status: 'in-force',
      checkedBy: 'Người duyệt',
      _status: 'published',
    });
  });

  it('creates and deletes nothing', async () => {
    expect((await studio.rest('POST', '/news?draft=true', { token: reviewer, body: { title: 'x' } })).status).toBe(403);
    const { doc } = await studio.rest('POST', '/news?draft=true', { token: editor, body: { title: 'Nháp' } });
    expect((await studio.rest('DELETE', `/news/${doc.id}`, { token: reviewer })).status).toBe(403);
  });
});

describe('signing in', () => {
  it('locks an account after five wrong passwords and says so in Vietnamese', async () => {
    const email = 'khoa@example.vn';
    await studio.payload.create({ collection: 'users', data: { email, password: 'mat-khau-dai', role: 'editor' } });
    // From five places: the account is locked, not the place.
    for (let place = 1; place <= 5; place += 1) {
      const headers = { 'X-Forwarded-For': `203.0.113.${place}` };
      expect((await studio.rest('POST', '/users/login', { body: { email, password: 'sai' }, headers })).status).toBe(
        401,
      );
    }
    const right = await studio.rest('POST', '/users/login', { body: { email, password: 'mat-khau-dai' } });
    expect(right.status).toBe(401);
    expect(right.text).toMatch(/khóa|khoá/);
  });

  it('makes a place wait that tries many accounts', async () => {
    const headers = { 'X-Forwarded-For': '198.51.100.7' };
    const statuses: number[] = [];
    for (let number = 0; number < 31; number += 1) {
      const body = { email: `khong-co-${number}@example.vn`, password: 'sai' };
      statuses.push((await studio.rest('POST', '/users/login', { body, headers })).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(statuses[30]).toBe(429);
    const elsewhere = await studio.rest('POST', '/users/login', {
      body: { email: 'admin@example.vn', password: 'mat-khau-dai' },
    });
    expect(elsewhere.status).toBe(200);
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const answer = await studio.rest('POST', '/users/login', {
      body: { email: 'admin@example.vn', password: 'mat-khau-dai' },
    });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/i);
    const Cookie = String(answer.headers.get('set-cookie')).split(';')[0] ?? '';
    const me = async (headers: Record<string, string>) =>
      (await studio.rest('GET', '/users/me', { headers: { Cookie, ...headers } })).body.user;
    expect(await me({ Origin: 'https://evil.example' })).toBeNull();
    expect(await me({ 'Sec-Fetch-Site': 'cross-site' })).toBeNull();
    expect(await me({ 'Sec-Fetch-Site': 'same-origin' })).not.toBeNull();
    // Safari before 16.4 sends neither with a plain visit.
    expect(await me({})).not.toBeNull();
  });
});
