import type { SiteTable } from '../page/SiteTable.ts'
import { staffOnly } from '../page/session/onlyFor.ts'
import { cancelOrder } from './cancel/cancelOrder.ts'
import { checkout } from './checkout/page.ts'
import { placeOrder } from './checkout/placeOrder.ts'
import { changeContact } from './contact/changeContact.ts'
import { emptyCart } from './home/emptyCart.ts'
import { basket } from './home/page.ts'
import { removeLine } from './home/removeLine.ts'
import { requoteCart } from './home/requoteCart.ts'
import { setQuantity } from './home/setQuantity.ts'
import { updateCart } from './home/updateCart.ts'
import { resolveFinding } from './manage/findings/resolveFinding.ts'
import { decideRefund } from './manage/order/decideRefund.ts'
import { payBack } from './manage/order/payBack.ts'
import { refundDisputed } from './manage/order/refundDisputed.ts'
import { retryRefund } from './manage/order/retryRefund.ts'
import { settleDisputed } from './manage/order/settleDisputed.ts'
import { exportOrders } from './manage/orders/export.ts'
import { manageOrders } from './manage/orders/page.ts'
import { ofOrder } from './order/page.ts'
import { pay } from './order/pay.ts'
import { reorder } from './order/reorder.ts'
import { orders } from './orders/page.ts'
import { paymentReturn } from './payment-return/page.ts'
import { requestRefund } from './refund/requestRefund.ts'

/** A page of one order: whoever brings its key sees it, and no browser keeps it. */
const order = { subject: 'order', logic: ofOrder, personal: true, confidential: true, ofOrder: true } as const
const staff = { logic: staffOnly, personal: true, confidential: true } as const

export const site: SiteTable = {
  name: 'cart',
  sections: [
    { label: 'Your basket', href: '/' },
    { label: 'Your orders', href: '/orders' },
  ],
  routes: [
    {
      path: '/',
      page: 'home',
      logic: basket,
      personal: true,
      actions: {
        change: setQuantity,
        remove: removeLine,
        requote: requoteCart,
        extras: updateCart,
        empty: emptyCart,
      },
    },
    {
      path: '/checkout',
      page: 'checkout',
      subject: 'cart',
      logic: checkout,
      personal: true,
      confidential: true,
      actions: { place: placeOrder },
    },
    { path: '/orders', page: 'orders', logic: orders, personal: true, confidential: true },
    { path: '/orders/:code', page: 'order', ...order, actions: { pay, reorder } },
    {
      path: '/orders/:code/return',
      page: 'payment-return',
      ...order,
      subject: 'refreshPayment',
      logic: paymentReturn,
    },
    { path: '/orders/:code/receipt', page: 'receipt', ...order },
    { path: '/orders/:code/contact', page: 'contact', ...order, actions: { change: changeContact } },
    { path: '/orders/:code/cancel', page: 'cancel', ...order, actions: { cancel: cancelOrder } },
    { path: '/orders/:code/refund', page: 'refund', ...order, actions: { refund: requestRefund } },
    { path: '/manage/orders', page: 'manage/orders', ...staff, logic: manageOrders },
    { path: '/manage/findings', page: 'manage/findings', ...staff, actions: { settle: resolveFinding } },
    {
      path: '/manage/orders/:code',
      page: 'manage/order',
      subject: 'order',
      ...staff,
      actions: {
        cancel: cancelOrder,
        decide: decideRefund,
        retry: retryRefund,
        payBack,
        refundDisputed,
        settleDisputed,
      },
    },
  ],
  downloads: [exportOrders],
}
