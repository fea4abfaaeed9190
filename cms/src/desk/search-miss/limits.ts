/** What was missed less often in a month is shown to nobody: it may say something about one person. */
export const fewestShown = 3;

/** The months that counts are kept for, this one among them. */
export const monthsKept = 13;

/** Different words of a month that are counted; once there are so many, only those. */
export const mostWords = 5000;
