const page = document.getElementById("swagger-ui");
const INTRODUCTION =
  "Press **Authorize** and enter an API key. [ReDoc](redoc) explains keys, errors, lists and limits.";
const HIDDEN_KEY = "Bearer fu_…";

// The text up to the first heading. ReDoc shows the whole description.
function shorten(description) {
  return `${description.split("\n## ")[0].trim()}\n\n${INTRODUCTION}`;
}

// The document is JSON: the browser reads it in a hundredth of the time of Swagger UI's YAML reader.
function readDocument(original, { specActions, specSelectors }) {
  return (text) => {
    const spec = JSON.parse(text || specSelectors.specStr());
    spec.info.description = shorten(spec.info.description);
    return specActions.updateJsonSpec(spec);
  };
}

const METHODS = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

// Everything below a part of the document that a `$ref` leads to, at its place.
function copyReferences(part, spec, kept) {
  if (Array.isArray(part)) {
    part.forEach((item) => copyReferences(item, spec, kept));
  } else if (part && typeof part === "object") {
    for (const [name, value] of Object.entries(part)) {
      if (name === "$ref" && typeof value === "string") {
        copyComponent(value, spec, kept);
      } else {
        copyReferences(value, spec, kept);
      }
    }
  }
}

function copyComponent(reference, spec, kept) {
  const [, root, kind, name] = reference.split("/");
  const component = root === "components" && spec.components[kind]?.[name];
  if (component && !kept.components[kind]?.[name]) {
    kept.components[kind] = { ...kept.components[kind], [name]: component };
    copyReferences(component, spec, kept);
  }
}

// The document with nothing but one operation or component, and what it refers to.
function reduce(spec, [place, ...path]) {
  const { securitySchemes } = spec.components;
  const kept = { ...spec, paths: {}, components: { securitySchemes } };
  if (place === "paths") {
    const item = spec.paths[path[0]];
    const own = Object.entries(item).filter(([name]) => !METHODS.includes(name) || name === path[1]);
    kept.paths[path[0]] = Object.fromEntries(own);
    copyReferences(kept.paths, spec, kept);
  } else if (place === "components" && path.length > 1) {
    copyComponent(`#/components/${path[0]}/${path[1]}`, spec, kept);
  } else {
    return place === "components" && path[0] === "securitySchemes" ? kept : spec;
  }
  return kept;
}

// Swagger UI prepares the whole document again for each part that it opens, for two seconds.
function resolveLittle({ fn: { resolveSubtree } }) {
  return (spec, path, options) => resolveSubtree(reduce(spec, path), path, options);
}

function hideTypedKey(Input, { React }) {
  return (props) =>
    React.createElement(
      Input,
      props.id === "auth-bearer-value"
        ? { ...props, type: "password", autoComplete: "off" }
        : props,
    );
}

// The command below a response shows that a key is sent, and not which one.
function hideSentKey(Command, { React }) {
  return (props) =>
    React.createElement(Command, {
      ...props,
      request: props.request.update("headers", (headers) =>
        headers && headers.has("Authorization")
          ? headers.set("Authorization", HIDDEN_KEY)
          : headers,
      ),
    });
}

SwaggerUIBundle({
  url: page.dataset.document,
  domNode: page,
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "none",
  tryItOutEnabled: true,
  filter: true,
  defaultModelsExpandDepth: -1,
  // A key in local storage would outlive the visit.
  persistAuthorization: false,
  // The badge of validator.swagger.io would send the address of the document there.
  validatorUrl: null,
  plugins: [
    (system) => ({
      fn: { resolveSubtree: resolveLittle(system) },
      statePlugins: { spec: { wrapActions: { parseToJson: readDocument } } },
      wrapComponents: { Input: hideTypedKey, curl: hideSentKey },
    }),
  ],
});
