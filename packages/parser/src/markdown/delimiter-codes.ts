/** For each code unit of ASCII whether it is a mark that opens or closes emphasis or a link. */
const delimiters: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  '*_~[]'.includes(String.fromCharCode(code)),
)

/** Whether a code unit is such a mark. By number, since every character of every document comes by. */
export function isDelimiter(code: number): boolean {
  return code < 128 && delimiters[code] === true
}
