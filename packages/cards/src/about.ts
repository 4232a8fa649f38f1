import type { DraftQuestion, Phrasing, Tag } from '@prepdeck/model'

/** What every card says of the item it comes from. */
export interface About {
  readonly item: number
  readonly label: Phrasing[]
  readonly tags: Tag[]
}

/** The label of a question is the one its author gave it, else the question itself. */
export function aboutOf({ label, prompt, tags }: DraftQuestion, index: number): About {
  return { item: index, label: label ?? prompt, tags }
}
