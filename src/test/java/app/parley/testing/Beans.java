package app.parley.testing;

/** Where a fixture finds services and stores: an application context, or a server that runs. */
@FunctionalInterface
public interface Beans {

    <T> T get(Class<T> type);
}
