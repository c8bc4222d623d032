/**
 * Asks for its own page again until that leads somewhere else, and then goes there. What the reader sees stays as it is in
 * the meantime; without scripts the page is loaded anew.
 *
 *   [data-look-again="4"]   how many seconds between two looks
 */

const seconds = Number(document.querySelector('[data-look-again]')?.dataset.lookAgain ?? 30)

const look = async () => {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (answer.redirected) {
      location.replace(answer.url)
      return
    }
  } catch {
    // The network is away; the next look may find it back.
  }
  setTimeout(look, seconds * 1000)
}

setTimeout(look, seconds * 1000)
