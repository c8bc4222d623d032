/**
 * Suggestions under a search field: a combobox with a listbox (ARIA Authoring Practices, list autocomplete with manual
 * selection). Without this script the field is a field of its form, and what it finds is the same.
 *
 *   [data-find="/suggest"]   holds a label and an input; the address answers { options: [{ label, kind, href }], insteadOf }
 */

const pauseMs = 140

for (const field of document.querySelectorAll('[data-find]')) prepare(field)

function prepare(field) {
  const input = field.querySelector('input')
  const list = make('ul', { id: `${input.id}-options`, role: 'listbox', 'aria-label': 'Suggestions' })
  const status = make('p', { role: 'status', class: 'visually-hidden' })
  list.hidden = true
  field.append(list, status)
  set(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-haspopup': 'listbox',
  })

  let options = []
  let chosen = -1
  let waiting = 0
  let asked = new AbortController()

  const isOpen = () => !list.hidden
  const close = () => {
    list.hidden = true
    chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const forget = () => {
    clearTimeout(waiting)
    asked.abort()
    close()
  }

  const show = (found, insteadOf) => {
    options = found
    list.replaceChildren(...found.map((each, index) => row(list.id, each, index)))
    const many = found.length === 1 ? '1 suggestion' : `${found.length} suggestions`
    status.textContent = insteadOf ? `${many}, for ${insteadOf}` : many
    close()
    if (found.length === 0) return
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
  }

  const choose = (index) => {
    list.children[chosen]?.setAttribute('aria-selected', 'false')
    chosen = index
    const row = list.children[index]
    if (row === undefined) {
      input.removeAttribute('aria-activedescendant')
      return
    }
    row.setAttribute('aria-selected', 'true')
    row.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', row.id)
  }

  const ask = async () => {
    const text = input.value.trim()
    asked.abort()
    asked = new AbortController()
    if (text.length < 2) {
      close()
      return
    }
    const { signal } = asked
    try {
      const response = await fetch(`${field.dataset.find}?text=${encodeURIComponent(text)}`, { signal })
      if (!response.ok) return
      const { options: found, insteadOf } = await response.json()
      if (!signal.aborted && document.activeElement === input) show(found, insteadOf)
    } catch {
      // Nobody asked for suggestions; the field works without them.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, pauseMs)
  })
  input.addEventListener('blur', forget)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) {
      event.preventDefault()
      forget()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen()) {
      event.preventDefault()
      const places = options.length + 1
      const step = event.key === 'ArrowDown' ? 1 : -1
      choose(((chosen + 1 + step + places) % places) - 1)
    } else if (event.key === 'ArrowDown') {
      void ask()
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      location.assign(options[chosen].href)
    }
  })
  // Before the field loses the focus, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const index = [...list.children].indexOf(event.target.closest('[role="option"]'))
    if (index >= 0) location.assign(options[index].href)
  })
}

function row(listId, { label, kind }, index) {
  const option = make('li', { id: `${listId}-${index}`, role: 'option', 'aria-selected': 'false' })
  const name = make('span', {})
  const what = make('span', { class: 'kind' })
  name.textContent = label
  what.textContent = kind
  option.append(name, what)
  return option
}

function make(tag, attributes) {
  return set(document.createElement(tag), attributes)
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
