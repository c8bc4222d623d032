const gone =
  /out.?of.?stock|sold.?out|soldout|discontinued|backorder|unavailable|not available|ausverkauft|épuisé/i

/** What schema.org's `ItemAvailability` or a line on the page says; silence is yes. */
export const isAvailable = (text: string | null): boolean => text === null || !gone.test(text)
