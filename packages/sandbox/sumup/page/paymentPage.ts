import { formatMoney } from '@rose-ash/domain/money.ts'
import type { KeptCheckout } from '../Books.ts'
import { statusOf } from '../checkouts/findCheckout.ts'
import { isPayable, openAttempt } from '../checkouts/settleCheckout.ts'
import type { Shop } from '../Shop.ts'

/** The page on which a buyer pays, as HTML; null for a checkout that does not exist. */
export function paymentPage(shop: Shop, checkout: KeptCheckout | null): string {
  if (!checkout) return layout('No such payment', '<p>This payment does not exist, or no longer.</p>')
  const amount = asText(formatMoney(checkout))
  const what = `<dl>
      <dt>To pay</dt><dd class="amount">${amount}</dd>
      <dt>For</dt><dd>${asText(checkout.description ?? checkout.reference)}</dd>
      <dt>Reference</dt><dd>${asText(checkout.reference)}</dd>
    </dl>`
  const { title, body } = scene(shop, checkout, amount)
  return layout(title, `${what}${body}`)
}

function scene(shop: Shop, checkout: KeptCheckout, amount: string): { title: string; body: string } {
  const status = statusOf(shop, checkout)
  const form = (step: string, label: string, look = '') =>
    `<form method="post" action="/pay/${checkout.id}/${step}"><button${look && ` class="${look}"`}>${label}</button></form>`
  const back = (label: string) =>
    checkout.redirectUrl
      ? `<p><a href="${asText(returnAddress(checkout, checkout.redirectUrl))}">${label}</a></p>`
      : ''
  if (status === 'PAID')
    return {
      title: 'Paid',
      body: `<p role="status">Thank you. ${amount} was paid, with no real money.</p>${back('Back to the shop')}`,
    }
  if (!isPayable(shop, checkout)) {
    const late = `<p role="status">The time to pay is over.</p>`
    return {
      title: 'Too late',
      body: `${late}${back('Back to the shop')}${form('pay', 'Pay all the same', 'quiet')}`,
    }
  }
  if (openAttempt(shop, checkout))
    return {
      title: 'Your bank asks you to confirm',
      body: `<p>This is where your bank would ask for a code (3-D Secure).</p>
        <div class="choices">${form('confirm', `Confirm ${amount}`, 'main')}${form('refuse', 'Fail the check')}</div>
        ${back('Walk away without paying')}`,
    }
  const declined = status === 'FAILED' ? '<p role="alert">The card was declined. You can try again.</p>' : ''
  return {
    title: 'Pay',
    body: `${declined}<div class="choices">
        ${form('pay', `Pay ${amount}`, 'main')}
        ${form('challenge', 'Pay with a 3-D Secure check')}
        ${form('decline', 'Decline the card')}
      </div>
      ${back('Walk away without paying')}`,
  }
}

/** Where the buyer lands, with the checkout that it is about. */
function returnAddress({ id }: KeptCheckout, redirectUrl: string): string {
  const address = new URL(redirectUrl)
  address.searchParams.set('checkout_id', id)
  return address.href
}

const layout = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>${title} · Sandbox</title>
    <link rel="stylesheet" href="/pay.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main>
      <p class="notice"><strong>This is a sandbox.</strong> No card is asked for, and no money moves.</p>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>
`

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const asText = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '')

export const styles = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1rem; }
main { max-width: 32rem; margin: 0 auto; }
a { color: inherit; }
.notice { border: 2px dashed; border-radius: 0.5rem; padding: 0.75rem 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.amount { font-size: 1.5rem; font-weight: 700; }
.choices { display: grid; gap: 0.75rem; }
button { font: inherit; width: 100%; min-height: 3rem; border-radius: 0.5rem; border: 2px solid; cursor: pointer; }
button.main { font-weight: 700; background: CanvasText; color: Canvas; border-color: CanvasText; }
button:focus-visible, a:focus-visible { outline: 3px solid; outline-offset: 3px; }
form + p, .choices + p { margin-top: 1.5rem; }
`
