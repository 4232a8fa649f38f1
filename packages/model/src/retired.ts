/** The reason in the lock of a build which only knows that something was there; nobody has given one. */
export const noLongerThere: string = 'no longer in the sources'
