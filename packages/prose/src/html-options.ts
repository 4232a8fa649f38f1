/** What a publisher decides about the HTML. */
export interface HtmlOptions {
  /**
   * Where the picture of an image stands in the publication: the `src`, or undefined when it has none.
   * Without it, or without a `src`, the alternative text is shown, as a link where the picture lies in the web.
   */
  readonly image?: (url: string) => string | undefined
}
