import { trustedHtml, trustedUrl } from '@rose-ash/vm'
import { securityPage } from '../securityPage.ts'
import { enrolmentOf } from './enrolment.ts'

export const authenticator = securityPage(async (visit, services) => {
  const enrolment = enrolmentOf(visit, services)
  return {
    props: {
      enrolment: enrolment && {
        qr: trustedHtml(enrolment.qrSvg),
        uri: trustedUrl(enrolment.uri),
        groups: enrolment.secret.match(/.{1,4}/g) ?? [],
      },
    },
  }
})
