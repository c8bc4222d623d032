/**
 * True for a GTIN of 8, 12, 13 or 14 digits whose check digit is right (GS1 General Specifications, 7.9).
 * `market.is_gtin()` says the same in the table.
 */
export function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false
  const sum = [...code]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 1 ? 3 : 1), 0)
  return sum % 10 === 0
}
