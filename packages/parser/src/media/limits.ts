/** The largest picture that is carried, in bytes: a learner's phone has to fetch and keep it. */
export const mostBytes: number = 5 * 1024 * 1024

/** The most pixels, however few bytes they take: A4 at 600 dots an inch has 35 million. */
export const mostPixels = 40_000_000
