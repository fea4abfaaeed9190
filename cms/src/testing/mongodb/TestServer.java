import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * A server on loopback; prints its port and ends, in order, when its input does. Arguments: the port (0 for a
 * free one) and, for data that outlive it, a file.
 */
public class TestServer {
  public static void main(String[] arguments) throws Exception {
    boolean inFile = arguments.length > 1;
    MongoServer server = new MongoServer(inFile ? new H2Backend(arguments[1]) : new MemoryBackend());
    server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
    System.out.println(server.getLocalAddress().getPort());
    while (System.in.read() != -1) {}
    // shutdownNow closes connections first, so that nothing is written while the file is closed.
    server.shutdownNow();
    System.exit(0);
  }
}
