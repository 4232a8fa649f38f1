/** Words with which a question points at the code below it. */
const pointing =
  /\b(?:following|below|underneath|(?:this|these|given|the) (?:\w+ )?(?:code|snippets?|program|function|query|expression|statement|script)|what (?:will|is|does|would|gets?|do)\b.{0,400}\b(?:outputs?|print(?:s|ed)?|log(?:s|ged)?|returns?|results?|display(?:s|ed)?|value)|outputs? of)\b|siguientes?|este código|seguintes?|suivante?s?|ce code|folgende\p{L}*|diese\p{L}{0,9} code|следующ\p{L}*|этот код|выведет|наступн\p{L}*|виведе|poniższ\p{L}*|seguent[ei]|aşağıdaki|berikut|sau đây|dưới đây|下面|下列|以下|输出(?:什么|结果)|次の|다음|아래/iu

/** Whether a prompt asks about code that must stand under it: `What does this program print?` */
export function asksOfCode(prompt: string): boolean {
  return pointing.test(prompt)
}
