/**
 * The value as JSON text.
 *
 * @throws TypeError for what JSON cannot say at all: undefined, functions, symbols
 */
export function encodeJson(value: unknown): string {
  const json: string | undefined = JSON.stringify(value)
  if (json === undefined) throw new TypeError(`A cache keeps JSON values, not ${typeof value}`)
  return json
}
