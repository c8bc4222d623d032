const mostCharacters = 60
/** What a mail program would make a link of. */
const looksLikeAddress = /[/@\\]|www\.|[\p{L}\d]\.\p{L}{2,}/iu

/**
 * The name under which somebody is greeted. Whoever registers gives the name and the address, and so could have us send words
 * of theirs to a stranger: a name that reads like an advertisement is left out.
 */
export const greetingName = (name: string): string =>
  name.length > mostCharacters || looksLikeAddress.test(name) ? '' : name
