const page = document.getElementById("swagger-ui");

SwaggerUIBundle({
  url: page.dataset.document,
  domNode: page,
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  filter: true,
  defaultModelsExpandDepth: 0,
  // A key in local storage would outlive the visit.
  persistAuthorization: false,
  // The badge of validator.swagger.io would send the address of the document there.
  validatorUrl: null,
});
