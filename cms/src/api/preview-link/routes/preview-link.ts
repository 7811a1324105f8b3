export default {
  routes: [
    {
      method: 'GET',
      path: '/preview-links/:id',
      handler: 'api::preview-link.preview-link.findOne',
    },
  ],
};
