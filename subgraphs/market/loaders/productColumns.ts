import { raw } from 'objection'

/** Every column of a product but its search document, which only PostgreSQL reads. */
const columns = [
  ...[
    'id',
    'version',
    'shop_id',
    'title',
    'title_key',
    'slug',
    'summary',
    'description_html',
    'brand',
    'labels',
    'tax_class',
  ],
  ...[
    'picture',
    'picture_alt',
    'photo',
    'status',
    'published_at',
    'created_at',
    'listed',
    'price_from_minor',
  ],
  ...['price_to_minor', 'currency', 'availability', 'available_quantity', 'category_ids', 'open_now'],
]

/** Written out once, since they are in every list. */
export const productColumns = raw(columns.map((column) => `products.${column}`).join(', '))
