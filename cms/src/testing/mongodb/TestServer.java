import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** A server on a free port of loopback, in memory; prints its port and ends when its input does. */
public class TestServer {
  public static void main(String[] arguments) throws Exception {
    MongoServer server = new MongoServer(H2Backend.inMemory());
    System.out.println(server.bind().getPort());
    while (System.in.read() != -1) {}
    server.shutdownNow();
    System.exit(0);
  }
}
