# The gateway: docker build -t apk-governance . – see docs/operations.md
ARG NODE=24

FROM node:${NODE}-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
# What only development needs goes, and so does the embedded PostgreSQL: a container is given DATABASE_URL.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --workspace @apk-governance/gateway

FROM node:${NODE}-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
# Nothing is written here but the development key, where JWKS names no others.
RUN install -d -o node -g node -m 0700 /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages packages
COPY --from=build /app/apps apps
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
# Whether the process answers. A database that is away makes it not ready, which the balancer asks; a restart is no cure:
# the gateway gives silent connections up by itself, and answers about the law meanwhile.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/gateway/dist/main.js"]
