import type { PayloadRequest } from 'payload';

/** What a person may do in the studio. */
export const roles = ['admin', 'editor', 'reviewer'] as const;

export type Role = (typeof roles)[number];

type WithUser = Pick<PayloadRequest, 'user'>;

/** Whether the request comes from a person of the studio with one of these roles. */
export function hasRole(req: WithUser, ...wanted: readonly Role[]): boolean {
  const role: unknown = req.user?.collection === 'users' ? req.user.role : undefined;
  return wanted.some((each) => each === role);
}
