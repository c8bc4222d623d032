/** Every column of a product but its search document, which only PostgreSQL reads. */
export const productColumns = [
  ...[
    'id',
    'version',
    'shopId',
    'title',
    'titleKey',
    'slug',
    'summary',
    'descriptionHtml',
    'brand',
    'labels',
  ],
  ...[
    'picture',
    'pictureAlt',
    'status',
    'publishedAt',
    'createdAt',
    'listed',
    'priceFromMinor',
    'priceToMinor',
  ],
  ...['currency', 'availability', 'availableQuantity', 'categoryIds'],
].map((column) => `products.${column}`)
