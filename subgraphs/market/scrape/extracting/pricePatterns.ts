/** Sources of regular expressions, for texts whose case does not count. */
export const codes =
  'GBP EUR USD SEK NOK DKK ISK CHF PLN CZK HUF RON BGN JPY CNY CAD AUD NZD INR KWD BHD TND TRY UAH'.split(' ')
export const currency = `(?:${codes.join('|')}|£|€|\\$|¥|zł|kč|kr\\b\\.?|fr\\b\\.?)`
export const number = String.raw`\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?`

/** What comes by weight or volume. */
export const measure = '(?:kg|kilo|grams?|gr?|ml|cl|l|ltr?|litres?|liter|oz|lbs?)\\b'
