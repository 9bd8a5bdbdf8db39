import type { CollectionBeforeChangeHook, CollectionConfig, Endpoint } from 'payload';
import { readEnv } from '../../config/env';
import { roles } from '../access/has-role';
import { isAdmin } from '../access/is-admin';
import { isSelfOrAdmin } from '../access/is-self-or-admin';
import { isSignedIn } from '../access/is-signed-in';
import { cookieOfOldBrowsers, forgiveAfterLogin, slowDownLogins } from '../login/login-hooks';
import { say, words } from '../words';

/** The first user is the admin, whatever the form said: somebody has to be. */
const firstUserIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  const { totalDocs } = await req.payload.count({ collection: 'users', req });
  return totalDocs === 0 ? { ...data, role: 'admin' } : data;
};

/** No letters are sent from here, so a forgotten password is the admin's to replace. */
const askTheAdmin = (path: string): Endpoint => ({
  path,
  method: 'post',
  handler: (req) => Response.json({ errors: [{ message: say(req, 'error.forgotPassword') }] }, { status: 400 }),
});

/** The people of the studio. Readers have no accounts. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('users.one'), plural: words('users.many') },
  disableDuplicate: true,
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60_000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: readEnv().siteUrl.startsWith('https:') },
    strategies: [cookieOfOldBrowsers],
  },
  access: {
    read: isSignedIn,
    create: isAdmin,
    update: isSelfOrAdmin,
    delete: isAdmin,
    unlock: isAdmin,
    admin: isSignedIn,
  },
  admin: {
    group: words('group.site'),
    description: words('users.help'),
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role'],
  },
  endpoints: [askTheAdmin('/forgot-password'), askTheAdmin('/reset-password')],
  hooks: { beforeOperation: [slowDownLogins], beforeChange: [firstUserIsAdmin], afterLogin: [forgiveAfterLogin] },
  fields: [
    { name: 'name', type: 'text', label: words('users.name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: words('users.role'),
      access: { create: isAdmin, update: isAdmin },
      admin: { description: words('users.role.help') },
      options: roles.map((value) => ({ value, label: words(`users.role.${value}`) })),
    },
  ],
};
