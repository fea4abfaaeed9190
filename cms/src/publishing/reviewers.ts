import type { Role } from '../access/roles.ts';

const reviewers: readonly Role[] = ['administrator', 'reviewer'];

/** True for the roles that approve, return and take down. */
export const isReviewer = (role: unknown): boolean => reviewers.some((known) => known === role);
