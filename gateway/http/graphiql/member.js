/* Shows above the editor who is signed in. */
import { beginSignIn, canSignIn, presentToken, SignInTrouble, signOut } from './session.js'

const name = document.getElementById('member')
const says = document.getElementById('trouble')
const signInButton = document.getElementById('sign-in')
const signOutButton = document.getElementById('sign-out')

/** @param fetcher asks the graph with the present token */
export async function showMember(fetcher, trouble) {
  const isSignedIn = presentToken() !== undefined
  name.textContent = isSignedIn ? await nameBy(fetcher) : 'Nobody is signed in'
  signInButton.hidden = isSignedIn || !canSignIn
  signOutButton.hidden = !isSignedIn
  say(trouble)

  signInButton.onclick = () => beginSignIn().catch(say)
  signOutButton.onclick = () => {
    signOut()
    showMember(fetcher)
  }
}

async function nameBy(fetcher) {
  const { data } = await fetcher({ query: '{ viewer { handle name } }' }).catch(() => ({}))
  return data?.viewer ? `${data.viewer.name} (${data.viewer.handle})` : 'Signed in'
}

function say(trouble) {
  says.hidden = trouble === undefined
  says.textContent = trouble instanceof SignInTrouble ? trouble.message : 'You could not be signed in.'
  if (trouble !== undefined && !(trouble instanceof SignInTrouble)) console.error(trouble)
}
