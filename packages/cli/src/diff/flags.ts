/** How `prepdeck diff` may write a comparison. */
export const diffFormats = ['text', 'json', 'notes', 'changelog'] as const

export type DiffFormat = (typeof diffFormats)[number]
