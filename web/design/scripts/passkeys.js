/**
 * Passkeys (WebAuthn Level 3) on the pages that offer them. The page brings the options; what the authenticator answers
 * is sent with the page's own form, so that nothing here talks to a server.
 *
 *   form[data-passkey="get" | "create"]   has a hidden field `response`; sent when the authenticator has answered
 *   script[type="application/json"]       in it: the options
 *   [data-without-passkeys]                shown until this script runs
 *   [data-needs-passkeys]                  shown where there are passkeys
 *   [data-passkey-trouble]                in it: an element with role="alert" for what went wrong
 */

const words = {
  NotAllowedError:
    'Nothing was done: the request was cancelled, or it took too long. Try again whenever you like.',
  InvalidStateError: 'This device has a passkey for you already.',
  SecurityError: 'Your browser does not allow passkeys at this address.',
  AbortError: 'Nothing was done. Try again whenever you like.',
}
const otherwise = 'Your device could not do that just now. Try again, or take another way.'

const support = typeof PublicKeyCredential === 'function'
/** The offer under the field for the name, while it stands: a browser answers one request at a time. */
let offer = { withdraw() {}, gone: Promise.resolve() }

for (const form of document.querySelectorAll('form[data-passkey]')) prepare(form)

function prepare(form) {
  const kind = form.dataset.passkey
  form.querySelector('[data-without-passkeys]').hidden = true
  const options = JSON.parse(form.querySelector('script[type="application/json"]')?.textContent ?? 'null')
  if (!support || options === null) {
    say(form, 'This browser has no passkeys. The other ways work everywhere.')
    return
  }
  for (const part of form.querySelectorAll('[data-needs-passkeys]')) part.hidden = false
  form.addEventListener('submit', (event) => {
    if (form.elements.response.value !== '') return
    event.preventDefault()
    void perform(form, kind, options)
  })
  if (kind === 'get') offerWhileTyping(form, options)
}

async function perform(form, kind, options) {
  const button = form.querySelector('button[type="submit"]')
  button.disabled = true
  say(form, '')
  try {
    offer.withdraw()
    await offer.gone
    const credential =
      kind === 'get'
        ? await navigator.credentials.get({ publicKey: readRequest(options) })
        : await navigator.credentials.create({ publicKey: readCreation(options) })
    send(form, credential)
  } catch (error) {
    say(form, words[error.name] ?? otherwise)
    button.disabled = false
  }
}

/** Passkeys among the suggestions of the field for the name, where the browser knows how. Nobody asked, so it fails in silence. */
function offerWhileTyping(form, options) {
  const abort = new AbortController()
  offer = {
    withdraw: () => abort.abort(),
    gone: suggest(options, abort.signal).then(
      (credential) => credential && send(form, credential),
      () => {},
    ),
  }
}

async function suggest(options, signal) {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return null
  return navigator.credentials.get({ publicKey: readRequest(options), mediation: 'conditional', signal })
}

function send(form, credential) {
  form.elements.response.value = JSON.stringify(write(credential))
  form.requestSubmit()
}

function say(form, text) {
  const place = form.querySelector('[data-passkey-trouble]')
  place.hidden = text === ''
  place.textContent = text
}

/* JSON as WebAuthn Level 3, 5.1.8 to 5.1.10 has it, where the browser does not read and write it itself. */

function readRequest(options) {
  if (PublicKeyCredential.parseRequestOptionsFromJSON)
    return PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map(described),
  }
}

function readCreation(options) {
  if (PublicKeyCredential.parseCreationOptionsFromJSON)
    return PublicKeyCredential.parseCreationOptionsFromJSON(options)
  return {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map(described),
  }
}

function write(credential) {
  if (credential.toJSON) return credential.toJSON()
  const { response } = credential
  const names = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      ...Object.fromEntries(names.flatMap((name) => (response[name] ? [[name, text(response[name])]] : []))),
      ...(response.getTransports && { transports: response.getTransports() }),
    },
  }
}

const described = (descriptor) => ({ ...descriptor, id: bytes(descriptor.id) })

const bytes = (base64url) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0))

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
