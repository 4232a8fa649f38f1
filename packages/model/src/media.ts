import type { RenderContext } from './renderer.ts'
import type { Bank, Medium } from './types.ts'

const folder = 'media/'

/** The address of a medium in prose: `list-a3b0f1c29d84.png` → `media/list-a3b0f1c29d84.png`. */
export function toMediumUrl({ name }: Pick<Medium, 'name'>): string {
  return folder + name
}

/** The name of the medium that an address in prose leads to; nothing for any other address. */
export function mediumNameOf(url: string): string | undefined {
  return /^media\/([a-z0-9-]+-[0-9a-f]{12}\.[a-z]+)$/.exec(url)?.[1]
}

/**
 * The bytes of media by their names, in the order of the bank.
 *
 * @param isWanted Which of them; all when it is not given.
 * @throws Error when the caller gave no way to read them.
 */
export async function readMedia(
  bank: Bank,
  context: RenderContext,
  isWanted: (name: string) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
  const media = new Map<string, Uint8Array>()
  for (const { name } of bank.media.filter(({ name }) => isWanted(name))) {
    if (!context.media) throw new Error(`Missing way to read ${name}, expected \`media\` in the context`)
    media.set(name, await context.media(name))
  }
  return media
}
