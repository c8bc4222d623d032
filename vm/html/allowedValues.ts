const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const inputTypes = set(
  'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week',
)
const buttonTypes = set('submit reset button')
const listTypes = set('1 a A i I')
const mediaType = /^(audio|image|video|font|text)\/[a-z0-9.+-]+$/
const rel = set(
  'alternate author bookmark canonical external help icon license me next nofollow noopener noreferrer opener prev privacy-policy search tag terms-of-service ugc sponsored',
)
const sandbox = set(
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-presentation',
)
const targets = set('_self _blank _parent _top')
const equivalents = set('content-language content-security-policy content-type default-style x-ua-compatible')

/**
 * What a computed value of this attribute may be, or undefined when the attribute is not limited. Lists of words are
 * checked word by word.
 */
export function allowedValues(tag: string, name: string): ((value: string) => boolean) | undefined {
  switch (name) {
    case 'type':
      if (tag === 'input') return (value) => inputTypes.has(value.toLowerCase())
      if (tag === 'button') return (value) => buttonTypes.has(value.toLowerCase())
      if (tag === 'ol' || tag === 'ul' || tag === 'li') return (value) => listTypes.has(value)
      return (value) => mediaType.test(value)
    case 'rel':
      return (value) => everyWord(value, rel)
    case 'sandbox':
      return (value) => everyWord(value, sandbox)
    case 'target':
    case 'formtarget':
      return (value) => targets.has(value.toLowerCase())
    case 'http-equiv':
      return (value) => equivalents.has(value.toLowerCase())
    case 'charset':
      return (value) => value.toLowerCase() === 'utf-8'
    case 'method':
    case 'formmethod':
      return (value) => /^(get|post|dialog)$/i.test(value)
    case 'enctype':
    case 'formenctype':
      return (value) => /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)$/i.test(value)
    default:
      return undefined
  }
}

function everyWord(value: string, words: ReadonlySet<string>): boolean {
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === '' || words.has(word))
}
