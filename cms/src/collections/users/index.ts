import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { actorOf } from '../../access/actor.ts';
import { hiddenFromAllBut, roleLabels, roles } from '../../access/roles.ts';
import { idField } from '../../fields/id.ts';
import { optionsFrom } from '../../fields/options.ts';
import { closedEndpoints } from './closed-endpoints.ts';
import { endSessionsOnRoleChange } from './end-sessions.ts';
import { guardPassword } from './guard-password.ts';
import { guardRole } from './guard-role.ts';

/** People who sign in. Cookies are `Secure` when the CMS is reached over https. */
export const users = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  access: accessFor('users'),
  admin: {
    useAsTitle: 'name',
    group: 'Quản trị',
    hidden: hiddenFromAllBut('administrator'),
    hideAPIURL: true,
    description: 'Tài khoản và vai trò của người làm việc trong hệ thống.',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    useAPIKey: false,
    cookies: { sameSite: 'Lax', secure: secureCookies },
  },
  disableDuplicate: true,
  endpoints: closedEndpoints,
  hooks: { beforeValidate: [guardPassword], beforeChange: [guardRole, endSessionsOnRoleChange] },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, label: 'Họ và tên' },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      defaultValue: 'collaborator',
      label: 'Vai trò',
      options: optionsFrom(roles, roleLabels),
      access: {
        create: ({ req }) => actorOf(req)?.role === 'administrator',
        update: ({ req, id }) => {
          const actor = actorOf(req);
          return actor?.role === 'administrator' && actor.id !== id;
        },
      },
      admin: { description: 'Không ai tự đổi vai trò của mình.', isClearable: false },
    },
  ],
});
