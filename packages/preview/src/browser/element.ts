/** The element of an id, which the page was made with. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind
}

/** The elements that a fragment of HTML from our server holds. Scripts in it are dead. */
export function toElements(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body
}
