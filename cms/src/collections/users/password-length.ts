/** Fewest characters of a password, wherever one is set. */
export const shortestPassword = 12;
