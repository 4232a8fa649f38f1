/** What people leave where an answer should stand. */
const placeholder =
  /^[\s\p{P}]*(?:to ?do|tbd|tba|wip|answer(?: goes)? here|your answer(?: here)?|coming soon|work in progress|add answer|write (?:your|the) answer(?: here)?|n\/?a|pendiente|por hacer|por responder|próximamente|a definir|em breve|à compléter|à venir|bientôt|folgt|noch offen|da fare|da completare|скоро|будет позже|ответ скоро|待补充|待完善|待续|略|暂无|未完|準備中|작성 중|준비 중|yakında)[\s\p{P}]*$/iu

/** Whether a text is no answer but the promise of one: `TODO`, `Answer here`, `…`. */
export function isPlaceholder(text: string): boolean {
  return /^[\s\p{P}]*$/u.test(text) || placeholder.test(text)
}
