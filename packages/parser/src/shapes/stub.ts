/** What people leave where an answer should stand. */
const placeholder =
  /^[\s\p{P}\p{S}]*(?:to ?do|tbd|tba|tbc|wip|fixme|answer(?: goes)? here|(?:the |your )?answer(?: here| goes here)?|coming soon|work in progress|in progress|add (?:an |your )?answer(?: here)?|write (?:your|the|an) answer(?: here)?|no answer(?: yet)?|(?:the )?answer (?:(?:to be|will be) (?:added|written|updated)(?: soon| later)?|coming soon|pending)|not answered(?: yet)?|to be (?:filled(?: in)?|added|answered|done|written|completed|continued)|needs? (?:an )?answer|help wanted|contributions? welcome|n\/?a|pendiente|por hacer|por responder|sin respuesta|respuesta aqu[ií]|tu respuesta(?: aqu[ií])?|próximamente|a definir|em breve|resposta aqui|sua resposta(?: aqui)?|pendente|a fazer|à compléter|à faire|à venir|bientôt|réponse ici|votre réponse|folgt|noch offen|antwort hier|kommt noch|da fare|da completare|in arrivo|risposta qui|скоро|будет позже|ответ скоро|(?:ваш )?ответ(?: здесь)?|нет ответа|дописать|заполнить|в процессе|відповідь(?: тут)?|незабаром|do uzupełnienia|wkrótce|待补充|待完善|待续|待更新|待整理|待填|未完待续|略|暂无|暂无答案|空|未完|未定|作成中|準備中|後で書く|未記入|작성 중|작성 예정|준비 중|추가 예정|답변 작성|yakında|eklenecek|segera|belum ada|sắp có|đang cập nhật|قريبا)[\s\p{P}\p{S}]*$/iu

/**
 * Whether a text is no answer but the promise of one: `TODO`, `Answer here`, `…`.
 *
 * @param showsMore Whether a picture or code stands beside the text, or is it: `[]` in code answers.
 */
export function isPlaceholder(text: string, showsMore: () => boolean): boolean {
  return (/^[\s\p{P}]*$/u.test(text) && !showsMore()) || (text.length < 60 && placeholder.test(text))
}
