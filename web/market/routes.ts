import type { SiteTable } from '../page/SiteTable.ts'
import { deskRoutes } from './desk/deskRoutes.ts'
import { exportProducts } from './desk/sheet/exportProducts.ts'
import { feeds } from './feed/feeds.ts'
import { manageRoutes } from './manage/manageRoutes.ts'
import { addToCart } from './product/addToCart.ts'
import { products } from './products/page.ts'
import { scrapingRoutes } from './scraping/scrapingRoutes.ts'
import { sitemap } from './sitemap.ts'
import { suggestions } from './suggest/suggestions.ts'

export const site: SiteTable = {
  name: 'market',
  sections: [
    { label: 'Products', href: '/products' },
    { label: 'Categories', href: '/categories' },
    { label: 'Shops', href: '/shops' },
  ],
  routes: [
    { path: '/', page: 'home' },
    { path: '/products', page: 'products', logic: products },
    { path: '/products/:slug', page: 'product', subject: 'product', actions: { add: addToCart } },
    { path: '/categories', page: 'categories' },
    { path: '/categories/:slug', page: 'category', subject: 'category' },
    { path: '/pages/:slug', page: 'marketPage', subject: 'marketPage' },
    { path: '/shops', page: 'shops' },
    { path: '/shops/:slug', page: 'shop', subject: 'shop' },
    ...deskRoutes,
    ...scrapingRoutes,
    ...manageRoutes,
  ],
  downloads: [exportProducts],
  publications: [...feeds, suggestions],
  sitemap,
}
